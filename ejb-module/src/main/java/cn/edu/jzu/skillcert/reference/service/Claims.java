package cn.edu.jzu.skillcert.reference.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who will hold which value once a whole workbook is taken; a value two would hold is contested. */
final class Claims<V> {

    private final Map<String, V> byOwner = new HashMap<>();
    private final Map<V, Set<String>> owners = new HashMap<>();

    /** The owner's latest claim replaces the one before; null gives it up. */
    void claim(String owner, V value) {
        V before = value == null ? byOwner.remove(owner) : byOwner.put(owner, value);
        if (before != null) {
            owners.get(before).remove(owner);
        }
        if (value != null) {
            owners.computeIfAbsent(value, v -> new HashSet<>()).add(owner);
        }
    }

    boolean contested(V value) {
        return value != null && owners.get(value).size() > 1;
    }
}
