package cn.edu.jzu.skillcert.examplan.document;

import java.time.ZonedDateTime;

/**
 * Print model of the 调增申请表 (附件1·六·1): everything as it is to stand on paper, in words; a dash where nothing is
 * known yet.
 *
 * @param planned heads of the exam and approved heads, in one sentence
 * @param url leads to the record and is printed as QR code too; null if nobody knows where the portal is reached
 * @param printed when, and by whose clock
 */
public record IncreaseForm(
        String institution,
        String department,
        String planMonth,
        String certificate,
        String level,
        String year,
        String quota,
        String planned,
        String heads,
        String firstSession,
        String limit,
        String reason,
        String applicant,
        String filedOn,
        String forwardedOn,
        String reply,
        String url,
        ZonedDateTime printed) {}
