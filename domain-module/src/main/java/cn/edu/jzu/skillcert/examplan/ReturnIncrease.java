package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.shared.Reasoned;

public record ReturnIncrease(IncreaseRef increase, String reason) implements Reasoned {}
