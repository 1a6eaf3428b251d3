package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;

/**
 * Students of a class who are willing to take part (学生动员情况).
 *
 * @param classId of the organization feature's classes
 */
public record WillingClass(long classId, int heads) implements Serializable {}
