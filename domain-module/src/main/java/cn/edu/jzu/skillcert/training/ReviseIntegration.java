package cn.edu.jzu.skillcert.training;

public record ReviseIntegration(IntegrationRef report, IntegrationContent content) {}
