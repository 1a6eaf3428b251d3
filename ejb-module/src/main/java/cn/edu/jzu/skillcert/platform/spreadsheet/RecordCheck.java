package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold for a record that a row asks for, besides what the record itself refuses. */
@FunctionalInterface
public interface RecordCheck<E> {

    /**
     * Refuses the row by a {@code BusinessException}, or one of its cells by a {@link CellRefusedException}.
     *
     * @param known the one that is kept already, or null
     */
    void check(E known, E wanted);

    default RecordCheck<E> and(RecordCheck<E> next) {
        return (known, wanted) -> {
            check(known, wanted);
            next.check(known, wanted);
        };
    }

    /**
     * Only one record may have the value; null may be had by all.
     *
     * @param afterwards all records as they will be
     * @param refusal what to say of one whose value another one has, too
     */
    static <E> RecordCheck<E> distinct(
            Collection<E> afterwards, Function<E, ?> value, Function<E, BusinessException> refusal) {
        var holders = afterwards.stream()
                .map(value)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return (known, wanted) -> {
            if (holders.getOrDefault(value.apply(wanted), 0L) > 1) {
                throw refusal.apply(wanted);
            }
        };
    }
}
