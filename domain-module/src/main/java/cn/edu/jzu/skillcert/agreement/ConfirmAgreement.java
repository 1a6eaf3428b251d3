package cn.edu.jzu.skillcert.agreement;

import java.time.LocalDate;

/**
 * 无异议 of one party.
 *
 * @param seenHash content that was looked at
 * @param person who speaks for the party; the caller's own name if null
 * @param confirmedOn day it was declared; today if null
 */
public record ConfirmAgreement(
        AgreementRef agreement, Party party, String seenHash, String person, LocalDate confirmedOn) {}
