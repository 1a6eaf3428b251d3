/** Notices, the bell in the top bar, and the mail queue. */
package cn.edu.jzu.skillcert.notice.web;
