package cn.edu.jzu.skillcert.examplan;

import java.io.Serializable;

/** Which application for an increase, as the caller saw it. */
public record IncreaseRef(long id, long version) implements Serializable {}
