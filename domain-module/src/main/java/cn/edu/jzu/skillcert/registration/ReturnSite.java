package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.Reasoned;

public record ReturnSite(SiteRef site, String reason) implements Reasoned {}
