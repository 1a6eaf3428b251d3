package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Formats;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.SheetError;
import cn.edu.jzu.skillcert.shared.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;

/** The kinds of cell. Strict: what could mean two things is refused, not guessed. */
final class CellFormats {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,10})?");

    private CellFormats() {}

    /** A cell format from three functions. */
    record Of<T>(Function<RawCell, T> reader, Writer<T> writer, String guidance) implements CellFormat<T> {
        interface Writer<T> {
            void write(Cell cell, T value, CellStyles styles);
        }

        @Override
        public T read(RawCell cell) {
            return reader.apply(cell);
        }

        @Override
        public void write(Cell cell, T value, CellStyles styles) {
            writer.write(cell, value, styles);
        }
    }

    /** Numbers are taken where digits are meant (学号), as Excel shows them if that keeps leading zeros. */
    static CellFormat<String> text(int longest) {
        return new Of<>(
                cell -> {
                    if (cell.moment() != null) {
                        throw new BusinessException(SheetError.NOT_TEXT);
                    }
                    String words = cell.words() != null ? cell.words() : digitsShown(cell);
                    if (words.codePointCount(0, words.length()) > longest) {
                        throw new BusinessException(SheetError.TOO_LONG, longest);
                    }
                    return words;
                },
                (cell, value, styles) -> styles.text(cell, value),
                "文字，不超过 " + longest + " 个字");
    }

    private static String digitsShown(RawCell cell) {
        String shown = cell.shown();
        boolean padded = DIGITS.matcher(shown).matches() && new BigDecimal(shown).compareTo(cell.number()) == 0;
        return padded ? shown : cell.number().toPlainString();
    }

    static CellFormat<Integer> integer(int smallest, int largest) {
        return new Of<>(
                cell -> {
                    BigDecimal number = number(cell);
                    if (number.stripTrailingZeros().scale() > 0) {
                        throw new BusinessException(SheetError.NOT_AN_INTEGER);
                    }
                    return within(number, BigDecimal.valueOf(smallest), BigDecimal.valueOf(largest))
                            .intValueExact();
                },
                (cell, value, styles) -> styles.number(cell, value, "0"),
                "整数，" + smallest + " 至 " + largest);
    }

    static CellFormat<BigDecimal> decimal(BigDecimal smallest, BigDecimal largest, int decimals) {
        return new Of<>(
                cell -> {
                    BigDecimal number = number(cell);
                    if (number.stripTrailingZeros().scale() > decimals) {
                        throw new BusinessException(SheetError.TOO_MANY_DECIMALS, decimals);
                    }
                    return within(number, smallest, largest);
                },
                (cell, value, styles) -> styles.number(cell, value.doubleValue(), "General"),
                "数字，" + smallest.toPlainString() + " 至 " + largest.toPlainString() + "，最多 " + decimals + " 位小数");
    }

    static CellFormat<Money> money() {
        return new Of<>(
                cell -> {
                    try {
                        if (cell.moment() != null) {
                            throw new BusinessException(SheetError.NOT_AN_AMOUNT);
                        }
                        return Money.parse(cell.plain());
                    } catch (BusinessException notAnAmount) {
                        throw new BusinessException(SheetError.NOT_AN_AMOUNT);
                    }
                },
                (cell, value, styles) -> styles.number(cell, value.amount().doubleValue(), "0.00"),
                "金额（元），最多两位小数");
    }

    static CellFormat<LocalDate> date() {
        return new Of<>(Dates::date, (cell, value, styles) -> styles.date(cell, value), "日期，如 2026-09-01");
    }

    static CellFormat<LocalDateTime> dateTime() {
        return new Of<>(
                Dates::dateTime, (cell, value, styles) -> styles.dateTime(cell, value), "日期和时间，如 2026-09-01 08:30");
    }

    static <T> CellFormat<T> choice(LinkedHashMap<String, T> words) {
        List<String> offered = List.copyOf(words.keySet());
        String all = String.join("、", offered);
        return new CellFormat<>() {
            @Override
            public T read(RawCell cell) {
                T chosen = words.get(cell.words() != null ? cell.words() : cell.shown());
                if (chosen == null) {
                    throw new BusinessException(SheetError.NOT_A_CHOICE, all);
                }
                return chosen;
            }

            @Override
            public void write(Cell cell, T value, CellStyles styles) {
                String word = offered.stream()
                        .filter(w -> words.get(w).equals(value))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no word for " + value));
                styles.text(cell, word);
            }

            @Override
            public String guidance() {
                return "只能填：" + all;
            }

            @Override
            public List<String> offered() {
                return offered;
            }
        };
    }

    /** The same cells, with words to choose from that need not be all there are. */
    static <T> CellFormat<T> offering(CellFormat<T> format, List<String> words) {
        return new CellFormat<>() {
            @Override
            public T read(RawCell cell) {
                return format.read(cell);
            }

            @Override
            public void write(Cell cell, T value, CellStyles styles) {
                format.write(cell, value, styles);
            }

            @Override
            public String guidance() {
                return format.guidance();
            }

            @Override
            public List<String> offered() {
                return words;
            }
        };
    }

    /** Written only, each value as what it is. */
    static CellFormat<Object> shown() {
        return new Of<>(
                cell -> {
                    throw new UnsupportedOperationException("written only");
                },
                CellFormats::write,
                "");
    }

    private static void write(Cell cell, Object value, CellStyles styles) {
        if (value instanceof LocalDate day) {
            styles.date(cell, day);
        } else if (value instanceof Instant moment) {
            styles.dateTime(cell, Formats.inSchoolTime(moment));
        } else if (value instanceof Money amount) {
            styles.number(cell, amount.amount().doubleValue(), "0.00");
        } else if (value instanceof Integer || value instanceof Long) {
            styles.number(cell, ((Number) value).doubleValue(), "0");
        } else {
            styles.text(cell, Texts.readable(value, Locale.SIMPLIFIED_CHINESE));
        }
    }

    private static BigDecimal number(RawCell cell) {
        if (cell.moment() != null || !DECIMAL.matcher(cell.plain()).matches()) {
            throw new BusinessException(SheetError.NOT_A_NUMBER);
        }
        return new BigDecimal(cell.plain());
    }

    private static BigDecimal within(BigDecimal number, BigDecimal smallest, BigDecimal largest) {
        if (number.compareTo(smallest) < 0 || number.compareTo(largest) > 0) {
            throw new BusinessException(SheetError.OUT_OF_RANGE, smallest.toPlainString(), largest.toPlainString());
        }
        return number;
    }
}
