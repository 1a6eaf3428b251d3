package cn.edu.jzu.skillcert.registration.service;

import java.util.Set;

/** Implemented where photos are kept: whose photo is there and not refused. */
public interface PhotoPresence {

    Set<Long> withPhoto(Set<Long> studentIds);
}
