package cn.edu.jzu.skillcert.registration;

public record ReturnSite(SiteRef site, String reason) {}
