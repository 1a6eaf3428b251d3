package cn.edu.jzu.skillcert.task;

import cn.edu.jzu.skillcert.account.Role;
import java.io.Serializable;

/** How many tasks wait for an office, and how many of them too long. */
public record OfficeLoad(Role role, long open, long overdue) implements Serializable {}
