/** Notices, the mails that carry them, and who the recipients are. */
package cn.edu.jzu.skillcert.notice.persistence;
