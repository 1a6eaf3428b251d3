package cn.edu.jzu.skillcert.examplan;

import java.time.LocalDate;

/**
 * The province's answer.
 *
 * @param number of the document
 * @param remark what it says besides, or null
 */
public record RecordReply(IncreaseRef increase, Boolean granted, String number, LocalDate on, String remark) {}
