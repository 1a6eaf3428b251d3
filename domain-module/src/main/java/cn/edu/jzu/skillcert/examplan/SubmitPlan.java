package cn.edu.jzu.skillcert.examplan;

/** @param reasons for 警告 findings, or null if there are none */
public record SubmitPlan(PlanRef plan, String reasons) {}
