package cn.edu.jzu.skillcert.pilot;

import java.time.LocalDate;

/** 完成情况 of one line of a work plan. */
public record CompleteLine(PilotRef plan, long lineId, LocalDate completedOn, String completion) {}
