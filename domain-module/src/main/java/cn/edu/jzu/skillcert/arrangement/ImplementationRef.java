package cn.edu.jzu.skillcert.arrangement;

import java.io.Serializable;

/** Which implementation plan, as the caller saw it. */
public record ImplementationRef(long id, long version) implements Serializable {}
