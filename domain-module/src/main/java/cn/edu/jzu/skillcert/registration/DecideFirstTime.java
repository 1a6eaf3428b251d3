package cn.edu.jzu.skillcert.registration;

/**
 * 教务处's decision on a case in which the readings differ.
 *
 * @param note the minutes it stands in, or the reason
 */
public record DecideFirstTime(CandidateRef candidate, boolean firstTime, String note) {}
