package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;

/**
 * What a reviewer wants changed.
 *
 * @param paragraph number in the reviewed version, or null if it is about the whole
 * @param clause as the reviewer cites it, or null
 */
public record CommentDraft(Integer paragraph, String clause, String text) implements Serializable {}
