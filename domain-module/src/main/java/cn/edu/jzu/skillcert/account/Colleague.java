package cn.edu.jzu.skillcert.account;

import java.io.Serializable;

public record Colleague(long id, String username, String name) implements Serializable {}
