package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.PersonalField;

/** @param reason in the reader's own words, kept in the audit trail */
public record RevealPersonalData(long studentId, PersonalField field, String reason) {}
