package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;

/**
 * Which quotas are wanted.
 *
 * @param certificateId null for all
 */
public record LedgerFilter(int year, Long certificateId) implements Serializable {}
