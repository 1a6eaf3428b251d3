package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.shared.Reasoned;

/** 调增申请: more heads for a planned exam than the quota leaves. */
public record ApplyForIncrease(long plannedExamId, Integer heads, String reason) implements Reasoned {}
