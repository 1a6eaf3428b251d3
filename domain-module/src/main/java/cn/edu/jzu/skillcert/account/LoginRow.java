package cn.edu.jzu.skillcert.account;

import java.io.Serializable;
import java.time.Instant;

public record LoginRow(long id, Instant at, String username, String address, LoginOutcome outcome)
        implements Serializable {}
