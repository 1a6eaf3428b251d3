package cn.edu.jzu.skillcert.registration;

public record ReviseSite(SiteRef site, SiteDraft draft) {}
