package cn.edu.jzu.skillcert.examplan;

public record ReturnIncrease(IncreaseRef increase, String reason) {}
