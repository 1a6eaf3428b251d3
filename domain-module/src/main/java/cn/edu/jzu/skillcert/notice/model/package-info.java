/** Notices to one person each, and the mails that carry them. */
package cn.edu.jzu.skillcert.notice.model;
