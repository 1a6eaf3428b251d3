package cn.edu.jzu.skillcert.examplan;

import java.io.Serializable;

/** Which plan, as the caller saw it. */
public record PlanRef(long id, long version) implements Serializable {}
