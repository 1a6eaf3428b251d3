package cn.edu.jzu.skillcert.account;

import cn.edu.jzu.skillcert.shared.Reasoned;
import java.time.LocalDate;

/**
 * Both days are included.
 *
 * @param reason may be null
 */
public record DelegateRole(long delegateId, Role role, LocalDate firstDay, LocalDate lastDay, String reason)
        implements Reasoned {}
