package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;
import java.time.LocalDate;

/** A line of the list of rounds. */
public record PilotRoundRow(
        long id,
        int year,
        String title,
        String noticeNumber,
        LocalDate departmentDue,
        LocalDate platformDue,
        PilotRoundStatus status,
        String approvalNumber)
        implements Serializable {}
