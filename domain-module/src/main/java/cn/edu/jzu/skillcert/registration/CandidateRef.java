package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/** Which registration, as the caller saw it. */
public record CandidateRef(long id, long version) implements Serializable {}
