package cn.edu.jzu.skillcert.examplan;

import java.io.Serializable;

/** So many of one class are registered for a planned exam; who withdrew is not counted. */
public record RegisteredClass(long plannedExamId, long classId, long heads) implements Serializable {}
