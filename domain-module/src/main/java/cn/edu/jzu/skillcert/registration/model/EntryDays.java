package cn.edu.jzu.skillcert.registration.model;

import java.time.LocalDate;

/**
 * When the registered people of an exam were entered on the platform (报考).
 *
 * @param first and {@code last} null before it
 * @param beforeRegistered how many were entered on a day before the one on which they were registered
 * @param agreementFiledOn day the agreement that covers the exam was filed, or null while none is
 */
public record EntryDays(LocalDate first, LocalDate last, int beforeRegistered, LocalDate agreementFiledOn) {}
