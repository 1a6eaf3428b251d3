package cn.edu.jzu.skillcert.registration.service;

import java.util.Set;

/** Implemented where photos are kept: whose photo is there and not refused. */
public interface PhotoPresence {

    /** @param candidates ids of students who are registered for an exam that the caller sees */
    Set<Long> withPhoto(Set<Long> candidates);
}
