package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

/**
 * Which staff are wanted; null means any.
 *
 * @param text part of number or name
 */
public record StaffFilter(String text, Long departmentId, StaffStatus status) implements Serializable {}
