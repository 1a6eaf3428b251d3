package cn.edu.jzu.skillcert.registration.model;

/** A class of the plan, as it is now. */
public record PlannedRosterClass(long classId, String code, String name, int heads) {}
