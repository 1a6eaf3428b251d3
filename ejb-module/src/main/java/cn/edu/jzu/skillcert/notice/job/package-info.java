/** Delivers notices and sends mails, outside any request and for nobody in particular. */
package cn.edu.jzu.skillcert.notice.job;
