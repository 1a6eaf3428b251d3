package cn.edu.jzu.skillcert.examplan;

import java.time.YearMonth;

/** @param copyLast take over the exams of the department's plan before this month */
public record OpenPlan(long departmentId, YearMonth month, boolean copyLast) {}
