package cn.edu.jzu.skillcert.account;

import java.io.Serializable;
import java.time.LocalDate;

/** @param otherName the delegate of a delegation given, the principal of one received */
public record DelegationRow(
        long id,
        long version,
        Role role,
        String otherName,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        DelegationStatus status)
        implements Serializable {}
