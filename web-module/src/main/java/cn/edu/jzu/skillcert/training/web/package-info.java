/** Pages of 书证融通 and 培训. */
package cn.edu.jzu.skillcert.training.web;
