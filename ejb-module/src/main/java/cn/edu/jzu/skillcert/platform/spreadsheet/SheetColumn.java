package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * One column of rows {@code R} that holds a {@code T}: its label in the header, how its cells are read and written,
 * and what the 说明 sheet says of it. Optional unless {@link #required()}; an empty cell reads as null.
 */
public final class SheetColumn<R, T> {

    private final String label;
    private final List<String> otherNames;
    private final CellFormat<T> format;
    private final Function<R, T> value;
    private final boolean required;
    private final String help;

    private SheetColumn(
            String label,
            List<String> otherNames,
            CellFormat<T> format,
            Function<R, T> value,
            boolean required,
            String help) {
        this.label = label;
        this.otherNames = otherNames;
        this.format = format;
        this.value = value;
        this.required = required;
        this.help = help;
    }

    /** @param longest most characters, as people count them (𠮷 is one) */
    public static <R> SheetColumn<R, String> text(String label, int longest, Function<R, String> value) {
        return new SheetColumn<>(label, List.of(), CellFormats.text(longest), value, false, "");
    }

    public static <R> SheetColumn<R, Integer> integer(
            String label, int smallest, int largest, Function<R, Integer> value) {
        return new SheetColumn<>(label, List.of(), CellFormats.integer(smallest, largest), value, false, "");
    }

    public static <R> SheetColumn<R, BigDecimal> decimal(
            String label, BigDecimal smallest, BigDecimal largest, int decimals, Function<R, BigDecimal> value) {
        return new SheetColumn<>(label, List.of(), CellFormats.decimal(smallest, largest, decimals), value, false, "");
    }

    public static <R> SheetColumn<R, Money> money(String label, Function<R, Money> value) {
        return new SheetColumn<>(label, List.of(), CellFormats.money(), value, false, "");
    }

    public static <R> SheetColumn<R, LocalDate> date(String label, Function<R, LocalDate> value) {
        return new SheetColumn<>(label, List.of(), CellFormats.date(), value, false, "");
    }

    /** To the minute. */
    public static <R> SheetColumn<R, LocalDateTime> dateTime(String label, Function<R, LocalDateTime> value) {
        return new SheetColumn<>(label, List.of(), CellFormats.dateTime(), value, false, "");
    }

    /** One of a few values, each with the words that stand for it in the cell, in the order to offer them. */
    public static <R, T> SheetColumn<R, T> choice(String label, LinkedHashMap<String, T> words, Function<R, T> value) {
        return new SheetColumn<>(label, List.of(), CellFormats.choice(words), value, false, "");
    }

    /** 是 or 否. */
    public static <R> SheetColumn<R, Boolean> yesNo(String label, Function<R, Boolean> value) {
        LinkedHashMap<String, Boolean> words = new LinkedHashMap<>();
        words.put("是", true);
        words.put("否", false);
        return choice(label, words, value);
    }

    /** For a list that is only written: whatever it is, as people read it. */
    static <R> SheetColumn<R, Object> shown(String label, Function<R, Object> value) {
        return new SheetColumn<>(label, List.of(), CellFormats.shown(), value, false, "");
    }

    public SheetColumn<R, T> required() {
        return new SheetColumn<>(label, otherNames, format, value, true, help);
    }

    /** In sheets of others, where the label is missing. */
    public SheetColumn<R, T> alsoCalled(List<String> names) {
        return new SheetColumn<>(label, List.copyOf(names), format, value, required, help);
    }

    /** Words to choose from in a template; what else is typed is judged later. */
    public SheetColumn<R, T> offering(List<String> words) {
        return new SheetColumn<>(
                label, otherNames, CellFormats.offering(format, List.copyOf(words)), value, required, help);
    }

    /** Words for the 说明 sheet, beside what follows from the kind of column. */
    public SheetColumn<R, T> help(String words) {
        return new SheetColumn<>(label, otherNames, format, value, required, words);
    }

    public String label() {
        return label;
    }

    /** The label, then what else it may be called. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(label));
        names.addAll(otherNames);
        return names;
    }

    public boolean isRequired() {
        return required;
    }

    CellFormat<T> format() {
        return format;
    }

    T valueOf(R row) {
        return value.apply(row);
    }

    String guidance() {
        return help.isEmpty() ? format.guidance() : format.guidance() + "；" + help;
    }
}
