package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/**
 * A student of a planned class who is not registered.
 *
 * @param hasOpenOne registered for the same certificate and level in another batch already
 */
public record StudentChoice(
        long id, String studentNumber, String name, long classId, String className, boolean hasOpenOne)
        implements Serializable {}
