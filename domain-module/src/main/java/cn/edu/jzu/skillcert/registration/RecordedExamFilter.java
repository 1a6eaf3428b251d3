package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/**
 * Which exams before the portal are wanted; null means any.
 *
 * @param text part of name or source
 */
public record RecordedExamFilter(String text, Long certificateId, ExamOutcome outcome) implements Serializable {}
