package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

/** A class for choosing and for naming. */
public record ClassOption(
        long id, String code, String name, String programme, int enrolmentYear, long departmentId, boolean retired)
        implements Serializable {}
