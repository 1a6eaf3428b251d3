package cn.edu.jzu.skillcert.arrangement;

import java.io.Serializable;

/** @param responsible name, or null */
public record WorkItemRow(ExamPhase phase, String content, String responsible) implements Serializable {}
