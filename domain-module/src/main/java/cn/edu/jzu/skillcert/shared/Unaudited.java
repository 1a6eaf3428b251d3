package cn.edu.jzu.skillcert.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves an entity, or one attribute, out of the audit trail. Everything else is in it without anybody asking for it,
 * so this wants a reason: a journal that is itself evidence, a queue, a value computed from others.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Unaudited {
    String reason();
}
