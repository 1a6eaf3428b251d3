package cn.edu.jzu.skillcert.audit;

import java.io.Serializable;

/**
 * One attribute before and after, as text.
 *
 * @param before null if there was nothing
 * @param after null if there is nothing
 */
public record FieldChange(String field, String before, String after) implements Serializable {

    /** Stands for the version of an aggregate root: which entry led to the version that somebody has open. */
    public static final String VERSION = "version";
}
