package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;

/** Which agreement, as the caller saw it. */
public record AgreementRef(long id, long version) implements Serializable {}
