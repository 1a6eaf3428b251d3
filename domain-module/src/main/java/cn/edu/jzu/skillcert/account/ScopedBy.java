package cn.edu.jzu.skillcert.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an aggregate root whose rows belong to somebody. Every entity carries exactly one of {@code @ScopedBy},
 * {@link PartOf} and {@link SchoolWide}; a test holds that.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ScopedBy {

    /** Attribute with the owning department's id, or empty. */
    String department() default "";

    /** Attribute with the evaluation organization's id, or empty. */
    String organization() default "";

    /** Attribute with the owning account's id, or empty. */
    String person() default "";
}
