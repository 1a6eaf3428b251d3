package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/**
 * Somebody who is registered and not in an export.
 *
 * @param person name and student number
 */
public record LeftOutRow(String person, ApplicationFault fault) implements Serializable {}
