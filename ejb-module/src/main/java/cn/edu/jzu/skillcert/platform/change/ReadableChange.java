package cn.edu.jzu.skillcert.platform.change;

import cn.edu.jzu.skillcert.audit.FieldChange;
import cn.edu.jzu.skillcert.shared.ChangedField;
import cn.edu.jzu.skillcert.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A changed attribute out of the trail, with its values typed again where people may be told them. */
public final class ReadableChange {

    /** Longer texts are read in the record itself. */
    private static final int LONGEST = 80;

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    private ReadableChange() {}

    public static ChangedField of(Class<?> entity, FieldChange change) {
        String name = change.field();
        if (AttributeFields.isSecret(entity, name)
                || AttributeFields.isPersonal(entity, name)
                || isLong(change.before())
                || isLong(change.after())) {
            return ChangedField.untold(name);
        }
        return reader(name, AttributeFields.typeOf(entity, name))
                .map(read -> new ChangedField(name, true, value(change.before(), read), value(change.after(), read)))
                .orElseGet(() -> ChangedField.untold(name));
    }

    private static boolean isLong(String text) {
        return text != null && text.length() > LONGEST;
    }

    private static Serializable value(String text, Function<String, Serializable> read) {
        return text == null || text.isEmpty() ? null : read.apply(text);
    }

    /** Empty for what says nothing to people as it stands in the trail: collections, and numbers of other records. */
    private static Optional<Function<String, Serializable>> reader(String name, Class<?> type) {
        if (type == null) {
            return Optional.empty();
        }
        if (type == String.class) {
            return Optional.of(text -> text);
        }
        if (type == LocalDate.class) {
            return Optional.of(LocalDate::parse);
        }
        if (type == Instant.class) {
            return Optional.of(Instant::parse);
        }
        if (type == Money.class) {
            return Optional.of(Money::of);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(Boolean::valueOf);
        }
        if (NUMBERS.contains(type) && !name.endsWith("Id")) {
            return Optional.of(Long::valueOf);
        }
        return type.isEnum() ? Optional.of(constant -> constantOf(type, constant)) : Optional.empty();
    }

    private static Serializable constantOf(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return (Enum<?>) constant;
            }
        }
        // Called otherwise since: the trail keeps the old name.
        return name;
    }
}
