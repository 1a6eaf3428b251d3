package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;

/**
 * A term that differs between two versions.
 *
 * @param before null if the term is new
 * @param after null if the term is gone
 */
public record TermChange(String key, String before, String after) implements Serializable {}
