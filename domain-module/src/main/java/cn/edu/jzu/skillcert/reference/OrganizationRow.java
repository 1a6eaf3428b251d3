package cn.edu.jzu.skillcert.reference;

import java.io.Serializable;

public record OrganizationRow(long id, long version, String code, String name, String creditCode, boolean retired)
        implements Serializable {}
