package cn.edu.jzu.skillcert.arrangement;

import java.io.Serializable;

/** Which implementation plans are wanted; a null says nothing. */
public record ImplementationFilter(Long departmentId, Long certificateId, ImplementationStatus status)
        implements Serializable {}
