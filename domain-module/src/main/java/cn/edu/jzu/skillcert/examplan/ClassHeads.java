package cn.edu.jzu.skillcert.examplan;

import java.io.Serializable;

/**
 * How many of a class sit an exam.
 *
 * @param classId null while nobody has chosen
 * @param heads null while not typed
 */
public record ClassHeads(Long classId, Integer heads) implements Serializable {}
