package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/** Which application for an exam site, as the caller saw it. */
public record SiteRef(long id, long version) implements Serializable {}
