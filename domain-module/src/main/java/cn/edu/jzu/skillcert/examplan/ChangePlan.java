package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.shared.Reasoned;

/**
 * Another content for an approved plan.
 *
 * @param reason of the change, which also answers 警告 findings
 */
public record ChangePlan(PlanRef plan, PlanContent content, String reason) implements Reasoned {}
