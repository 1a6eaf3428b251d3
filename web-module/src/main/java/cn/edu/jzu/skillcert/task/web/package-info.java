/** The first screen of every role. */
package cn.edu.jzu.skillcert.task.web;
