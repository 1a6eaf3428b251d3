package cn.edu.jzu.skillcert.notice.job;

import cn.edu.jzu.skillcert.notice.model.MailText;

/** A mail ready to be sent. Its id makes the message id, the same in every attempt, so that a second copy is known as one. */
public record OutgoingMail(long id, String name, String address, MailText text) {}
