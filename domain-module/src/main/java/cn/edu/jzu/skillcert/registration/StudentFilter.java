package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/**
 * Which students are wanted; null means any.
 *
 * @param text part of student number or name
 */
public record StudentFilter(String text, Long departmentId, Long classId, StudentStatus status)
        implements Serializable {}
