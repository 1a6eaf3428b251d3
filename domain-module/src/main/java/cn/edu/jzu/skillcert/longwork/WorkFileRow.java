package cn.edu.jzu.skillcert.longwork;

import java.io.Serializable;

/** @param made by the job, not given to it */
public record WorkFileRow(long id, String fileName, long size, boolean made) implements Serializable {}
