package cn.edu.jzu.skillcert.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A conjunction of JPQL fragments over the alias {@code e} with their named parameters. Values never enter the text. */
public final class Condition {

    private final List<String> fragments = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public static Condition all() {
        return new Condition();
    }

    public static Condition nothing() {
        return all().and("1 = 0");
    }

    public Condition and(String fragment) {
        fragments.add("(" + fragment + ")");
        return this;
    }

    public Condition and(String fragment, String name, Object value) {
        parameters.put(name, value);
        return and(fragment);
    }

    /** One more value that a fragment names. */
    public Condition with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Adds the fragment only if there is a value to compare with. */
    public Condition andIf(Object value, String fragment, String name) {
        return value == null || "".equals(value) ? this : and(fragment, name, value);
    }

    /** What was typed into a search field occurs in one of the attributes, in whatever case; nothing typed means any. */
    public Condition andContains(String typed, String... attributes) {
        if (typed == null || typed.isBlank()) {
            return this;
        }
        String escaped = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        String name = "typed" + parameters.size();
        return and(
                Arrays.stream(attributes)
                        .map(attribute -> "lower(" + attribute + ") like :" + name + " escape '!'")
                        .collect(Collectors.joining(" or ")),
                name,
                "%" + escaped + "%");
    }

    /** The moment lies on one of these days of the school's calendar; null leaves that end open. */
    public Condition andOnDays(String attribute, LocalDate first, LocalDate last) {
        String name = "day" + parameters.size();
        return andIf(startOf(first, 0), attribute + " >= :" + name, name)
                .andIf(startOf(last, 1), attribute + " < :" + name + "end", name + "end");
    }

    private static Instant startOf(LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(ClockProducer.ZONE).toInstant();
    }

    public Condition and(Condition other) {
        fragments.addAll(other.fragments);
        parameters.putAll(other.parameters);
        return this;
    }

    String text() {
        return fragments.isEmpty() ? "" : " where " + String.join(" and ", fragments);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
