package cn.edu.jzu.skillcert.reference.model;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Caps by certificate, level and first day, to see whether a cap would meet another one on some day. */
public final class CapTimeline {

    private record Subject(long certificateId, SkillLevel level) {}

    private final Map<Subject, TreeMap<LocalDate, PriceCap>> caps = new HashMap<>();

    public CapTimeline(Collection<PriceCap> known) {
        known.forEach(
                cap -> caps.computeIfAbsent(subject(cap), s -> new TreeMap<>()).put(cap.getValidFrom(), cap));
    }

    /** Whether no other cap applies on any of its days. The cap itself may be in already. */
    public boolean hasRoomFor(PriceCap cap) {
        return caps.getOrDefault(subject(cap), new TreeMap<>()).values().stream()
                .noneMatch(other -> other != cap && meet(other, cap));
    }

    private static boolean meet(PriceCap a, PriceCap b) {
        return beginsInTime(a, b) && beginsInTime(b, a);
    }

    private static boolean beginsInTime(PriceCap a, PriceCap b) {
        return b.getValidTo() == null || !a.getValidFrom().isAfter(b.getValidTo());
    }

    private static Subject subject(PriceCap cap) {
        return new Subject(cap.getCertificateId(), cap.getLevel());
    }
}
