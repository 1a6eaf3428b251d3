package cn.edu.jzu.skillcert.registration;

/** @param studentNumber 学号, unique; cannot be changed later */
public record EnrolStudent(String studentNumber, StudentFacts facts) {}
