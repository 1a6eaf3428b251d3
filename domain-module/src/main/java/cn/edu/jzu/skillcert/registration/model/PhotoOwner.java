package cn.edu.jzu.skillcert.registration.model;

import java.util.Optional;

/** Somebody a photo may belong to. */
public record PhotoOwner(long id, String name) {

    /** Finds people by what a file can be called after. */
    @FunctionalInterface
    public interface Directory {

        /** @param key an ID number or a student number, upper case, nothing else around it */
        Optional<PhotoOwner> byKey(String key);
    }
}
