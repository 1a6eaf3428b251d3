package cn.edu.jzu.skillcert.account;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which attempts are wanted; null means any.
 *
 * @param text part of the user name or address
 * @param lastDay included
 */
public record LoginFilter(String text, LoginOutcome outcome, LocalDate firstDay, LocalDate lastDay)
        implements Serializable {}
