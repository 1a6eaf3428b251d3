/** What can be done with implementation plans. */
package cn.edu.jzu.skillcert.arrangement.service;
