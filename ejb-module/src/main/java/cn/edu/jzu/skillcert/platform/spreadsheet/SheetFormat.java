package cn.edu.jzu.skillcert.platform.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a sheet of rows {@code R} looks like, for its template, its export and its import alike.
 *
 * <pre>{@code
 * private static final SheetColumn<PriceCap, String> CERTIFICATE =
 *         SheetColumn.text("证书名称", 100, PriceCap::certificate).required();
 * private static final SheetColumn<PriceCap, SkillLevel> LEVEL =
 *         SheetColumn.choice("等级", LEVELS, PriceCap::level).required();
 * private static final SheetColumn<PriceCap, Money> CAP =
 *         SheetColumn.money("指导价上限", PriceCap::cap).required().help("每人次");
 * private static final SheetColumn<PriceCap, LocalDate> UNTIL = SheetColumn.date("失效日期", PriceCap::until);
 *
 * static final SheetFormat<PriceCap> FORMAT = SheetFormat.of(
 *                 "指导价",
 *                 row -> new PriceCap(row.get(CERTIFICATE), row.get(LEVEL), row.get(CAP), row.get(UNTIL)),
 *                 CERTIFICATE, LEVEL, CAP, UNTIL)
 *         .unique(CERTIFICATE, LEVEL);
 *
 * // out: what was filtered, or an empty template with one sample row
 * byte[] workbook = SpreadsheetExport.of(FORMAT).guidance("本表每年由教务处更新。").write(caps);
 *
 * // in: the whole workbook, or nothing of it while a single cell is wrong
 * SheetOutcome outcome = SheetIntake.take(upload, FORMAT, new PriceCapTarget(repository, scope), texts);
 * }</pre>
 *
 * @param title name of the sheet, and of the record in the plural
 * @param reader makes a row from the cells; a {@code BusinessException} from here is a problem of that row. Null for a
 *     list that is only ever written
 * @param keys columns that together may stand only once in a workbook; empty for none
 * @param secrets columns whose cells are not shown again when they are refused
 */
public record SheetFormat<R>(
        String title,
        Function<SheetRow<R>, R> reader,
        List<SheetColumn<R, ?>> columns,
        List<SheetColumn<R, ?>> keys,
        List<SheetColumn<R, ?>> secrets) {

    public SheetFormat {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        secrets = List.copyOf(secrets);
        Set<String> labels = new HashSet<>();
        for (SheetColumn<R, ?> column : columns) {
            if (!labels.add(column.label())) {
                throw new IllegalArgumentException("column twice: " + column.label());
            }
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> SheetFormat<R> of(String title, Function<SheetRow<R>, R> reader, SheetColumn<R, ?>... columns) {
        return new SheetFormat<>(title, reader, List.of(columns), List.of(), List.of());
    }

    static <R> SheetFormat<R> exportOnly(String title, List<SheetColumn<R, ?>> columns) {
        return new SheetFormat<>(title, null, columns, List.of(), List.of());
    }

    boolean isImported() {
        return reader != null;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final SheetFormat<R> unique(SheetColumn<R, ?>... together) {
        return new SheetFormat<>(title, reader, columns, List.of(together), secrets);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final SheetFormat<R> secret(SheetColumn<R, ?>... hidden) {
        return new SheetFormat<>(title, reader, columns, keys, List.of(hidden));
    }

    /** @param label of a column, or null for a whole row */
    boolean isSecret(String label) {
        return secrets.stream().anyMatch(column -> column.label().equals(label));
    }
}
