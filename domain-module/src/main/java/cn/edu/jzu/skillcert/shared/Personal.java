package cn.edu.jzu.skillcert.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is said about a person: one attribute, or all of an entity. Who meets a change of it is told that it
 * changed, not from what to what; the audit trail keeps the values, for those who may read it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Personal {}
