package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

/**
 * Which classes are wanted; null means any.
 *
 * @param text part of code, name or programme
 */
public record ClassFilter(String text, Long departmentId, Integer enrolmentYear, UseStatus status)
        implements Serializable {}
