package cn.edu.jzu.skillcert.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an attribute whose value the audit trail must not keep: hashes of passwords, encrypted numbers, keys. That it
 * changed is kept, what it was and is now is not.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Secret {}
