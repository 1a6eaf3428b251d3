package cn.edu.jzu.skillcert.examplan;

/** @param opinion or null */
public record ApprovePlan(PlanRef plan, String opinion) {}
