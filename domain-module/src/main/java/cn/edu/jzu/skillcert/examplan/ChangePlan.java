package cn.edu.jzu.skillcert.examplan;

/**
 * Another content for an approved plan.
 *
 * @param reason of the change, which also answers 警告 findings
 */
public record ChangePlan(PlanRef plan, PlanContent content, String reason) {}
