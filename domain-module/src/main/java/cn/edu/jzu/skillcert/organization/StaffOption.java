package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

public record StaffOption(long id, String staffNumber, String name) implements Serializable {}
