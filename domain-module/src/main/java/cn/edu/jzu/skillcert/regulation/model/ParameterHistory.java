package cn.edu.jzu.skillcert.regulation.model;

import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterRow;
import cn.edu.jzu.skillcert.regulation.ParameterStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All values of all parameters; each applies until the day before the next one. */
public final class ParameterHistory {

    private final Map<ParameterKey, TreeMap<LocalDate, ParameterValue>> byKey = new EnumMap<>(ParameterKey.class);

    public ParameterHistory(Collection<ParameterValue> values) {
        values.forEach(value -> byKey.computeIfAbsent(value.getParameterKey(), k -> new TreeMap<>())
                .put(value.getValidFrom(), value));
    }

    /** By parameter, newest first, as it looks from that day. */
    public List<ParameterRow> rowsOn(LocalDate today) {
        List<ParameterRow> rows = new ArrayList<>();
        byKey.values().forEach(values -> values.descendingMap().values().forEach(value -> {
            LocalDate next = values.higherKey(value.getValidFrom());
            rows.add(row(value, next == null ? null : next.minusDays(1), today));
        }));
        return rows;
    }

    private static ParameterRow row(ParameterValue value, LocalDate validTo, LocalDate today) {
        return new ParameterRow(
                value.getId(),
                value.getVersion(),
                value.getParameterKey(),
                value.getSetting(),
                value.getValidFrom(),
                validTo,
                value.getClause(),
                value.getReason(),
                status(value, validTo, today));
    }

    private static ParameterStatus status(ParameterValue value, LocalDate validTo, LocalDate today) {
        if (!value.isInForceOn(today)) {
            return ParameterStatus.COMING;
        }
        return validTo != null && validTo.isBefore(today) ? ParameterStatus.PAST : ParameterStatus.IN_FORCE;
    }
}
