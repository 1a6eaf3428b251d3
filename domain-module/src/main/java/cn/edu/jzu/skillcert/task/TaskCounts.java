package cn.edu.jzu.skillcert.task;

import java.io.Serializable;

/** For the top bar. */
public record TaskCounts(long open, long overdue) implements Serializable {}
