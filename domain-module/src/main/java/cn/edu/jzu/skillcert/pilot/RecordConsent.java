package cn.edu.jzu.skillcert.pilot;

import java.io.InputStream;
import java.time.LocalDate;

/**
 * 学校研究同意.
 *
 * @param fileName of the minutes
 * @param content closed by the caller
 */
public record RecordConsent(
        PilotRef round, LocalDate consentedOn, String minutesNumber, String fileName, InputStream content) {}
