package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/**
 * Whose photos are wanted; null means any.
 *
 * @param text part of student number, name or class
 */
public record PhotoFilter(String text, Long departmentId, PhotoStatus status) implements Serializable {}
