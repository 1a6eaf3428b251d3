package cn.edu.jzu.skillcert.arrangement;

public record ReviseImplementation(ImplementationRef plan, ImplementationContent content) {}
