package cn.edu.jzu.skillcert.account;

import java.time.LocalDate;

/**
 * Both days are included.
 *
 * @param reason may be null
 */
public record DelegateRole(long delegateId, Role role, LocalDate firstDay, LocalDate lastDay, String reason) {}
