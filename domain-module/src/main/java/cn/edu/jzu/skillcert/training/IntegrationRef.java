package cn.edu.jzu.skillcert.training;

import java.io.Serializable;

/** An integration report in the version that was seen. */
public record IntegrationRef(long id, long version) implements Serializable {}
