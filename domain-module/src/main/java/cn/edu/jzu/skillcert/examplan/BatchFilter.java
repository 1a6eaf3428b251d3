package cn.edu.jzu.skillcert.examplan;

import java.io.Serializable;

/**
 * Which batches are wanted; a null says nothing.
 *
 * @param year of the plans they stand in
 */
public record BatchFilter(Integer year, Long departmentId, Long certificateId) implements Serializable {}
