/** Notices to the caller, and the mail queue for administrators. */
package cn.edu.jzu.skillcert.notice.service;
