package cn.edu.jzu.skillcert.reference;

import java.io.Serializable;

public record OrganizationOption(long id, String name, boolean retired) implements Serializable {}
