package cn.edu.jzu.skillcert.organization;

/** @param code unique, as the school's academic system knows it; cannot be changed later */
public record OpenClass(String code, ClassFacts facts) {}
