package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;

/** How many agreements have come how far. */
public record StatusCount(AgreementStatus status, long count) implements Serializable {}
