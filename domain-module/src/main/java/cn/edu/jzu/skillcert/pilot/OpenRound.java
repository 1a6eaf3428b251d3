package cn.edu.jzu.skillcert.pilot;

import java.time.LocalDate;

/**
 * Opens a round of declarations, or describes it anew while it is open.
 *
 * @param noticeNumber of the authority's notice that asks for declarations
 * @param departmentDue last day for departments to submit to 教务处
 * @param platformDue last day of the notice for the upload
 */
public record OpenRound(int year, String title, String noticeNumber, LocalDate departmentDue, LocalDate platformDue) {}
