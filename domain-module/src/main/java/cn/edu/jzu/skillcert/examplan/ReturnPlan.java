package cn.edu.jzu.skillcert.examplan;

public record ReturnPlan(PlanRef plan, String reason) {}
