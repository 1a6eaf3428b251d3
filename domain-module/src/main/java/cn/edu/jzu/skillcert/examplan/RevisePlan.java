package cn.edu.jzu.skillcert.examplan;

/** Replaces what a plan says that is being written. */
public record RevisePlan(PlanRef plan, PlanContent content) {}
