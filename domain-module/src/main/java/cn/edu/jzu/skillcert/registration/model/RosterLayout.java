package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A version of 《学生信息表》: what its columns are called. The platform's form changes and other offices have
 * forms of their own, so the names are kept by 教务处 as dated parameters; a column is found by any of its names.
 *
 * @param version stands in the template, so that an outdated one is recognized
 * @param names of each column, the one our template has first; no name means two columns, so a column all of whose
 *     names are those of others is refused with {@link RosterError#LAYOUT_AMBIGUOUS}
 */
public record RosterLayout(String version, Map<RosterField, List<String>> names) {

    private static final String SEPARATOR = "、";

    public RosterLayout {
        Map<RosterField, List<String>> distinct = new EnumMap<>(RosterField.class);
        Set<String> taken = new LinkedHashSet<>();
        for (RosterField field : RosterField.values()) {
            List<String> own = names.get(field).stream().filter(taken::add).toList();
            if (own.isEmpty()) {
                throw new BusinessException(RosterError.LAYOUT_AMBIGUOUS, names.get(field));
            }
            distinct.put(field, own);
        }
        names = Map.copyOf(distinct);
    }

    public static RosterLayout in(ParameterValues values) {
        return read(values.choice(ParameterKey.ROSTER_LAYOUT), field -> values.choice(field.key()));
    }

    /** As {@link #settings} has written it. */
    public static RosterLayout of(UnaryOperator<String> setting) {
        return read(setting.apply(setting(ParameterKey.ROSTER_LAYOUT)), field -> setting.apply(setting(field.key())));
    }

    private static RosterLayout read(String version, Function<RosterField, String> names) {
        Map<RosterField, List<String>> read = new EnumMap<>(RosterField.class);
        for (RosterField field : RosterField.values()) {
            read.put(field, List.of(names.apply(field).split(SEPARATOR)));
        }
        return new RosterLayout(version, read);
    }

    /** As the order of a job keeps it. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put(setting(ParameterKey.ROSTER_LAYOUT), version);
        names.forEach((field, known) -> settings.put(setting(field.key()), String.join(SEPARATOR, known)));
        return settings;
    }

    private static String setting(ParameterKey key) {
        return key.name();
    }

    /** As the template calls the column. */
    public String label(RosterField field) {
        return names.get(field).get(0);
    }

    /** What else it is called. */
    public List<String> otherNames(RosterField field) {
        List<String> all = names.get(field);
        return all.subList(1, all.size());
    }
}
