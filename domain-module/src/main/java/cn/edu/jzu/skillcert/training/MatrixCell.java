package cn.edu.jzu.skillcert.training;

import java.io.Serializable;

/** The course teaches the skill unit; both counted from 0. */
public record MatrixCell(int unit, int course) implements Serializable {}
