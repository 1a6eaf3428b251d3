package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.shared.Reasoned;

public record ReturnPlan(PlanRef plan, String reason) implements Reasoned {}
