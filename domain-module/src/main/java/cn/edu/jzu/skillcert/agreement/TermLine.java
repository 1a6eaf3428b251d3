package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;

/**
 * One term of a frozen version in a form that can be hashed, compared and printed.
 *
 * @param key stable path, e.g. {@code endDate}, {@code price[Web前端开发|INTERMEDIATE]}, {@code site.COST_SHARING}
 * @param value plain text: ISO dates, amounts with two decimals
 */
public record TermLine(String key, String value) implements Serializable {}
