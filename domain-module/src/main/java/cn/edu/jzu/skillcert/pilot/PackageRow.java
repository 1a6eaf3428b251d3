package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;

/** A package in the overview. */
public record PackageRow(long id, int year, int number, PackageStatus status, String replyNumber)
        implements Serializable {}
