/** Pages of implementation plans. */
package cn.edu.jzu.skillcert.arrangement.web;
