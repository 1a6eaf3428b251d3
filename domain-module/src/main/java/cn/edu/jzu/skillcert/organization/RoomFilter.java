package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

/**
 * Which rooms are wanted; null means any.
 *
 * @param text part of code, name or building
 */
public record RoomFilter(String text, Long departmentId, Boolean computerRoom, UseStatus status)
        implements Serializable {}
