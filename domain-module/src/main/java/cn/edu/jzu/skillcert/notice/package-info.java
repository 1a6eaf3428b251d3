/** Notices inside the portal and by mail: told by the features through one event, delivered outside their transaction. */
package cn.edu.jzu.skillcert.notice;
