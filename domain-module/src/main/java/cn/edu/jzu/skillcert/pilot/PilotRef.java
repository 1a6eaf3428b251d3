package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;

/** Which record of the feature, as the caller saw it. */
public record PilotRef(long id, long version) implements Serializable {}
