package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

public record DepartmentOption(long id, String code, String name, DepartmentKind kind, boolean retired)
        implements Serializable {}
