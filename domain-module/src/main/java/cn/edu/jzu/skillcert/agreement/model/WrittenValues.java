package cn.edu.jzu.skillcert.agreement.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates, amounts and terms of working days in a text, in the forms that agreements write them. */
final class WrittenValues {

    private static final String BLANK = "[\\s_]*";
    private static final String NUMERAL = "[\\d" + ChineseNumerals.CHARACTERS + "]";
    private static final Pattern CHINESE_DATE = Pattern.compile("(" + NUMERAL + "{4})" + BLANK + "年" + BLANK + "("
            + NUMERAL + "{1,3})" + BLANK + "月" + BLANK + "(" + NUMERAL + "{1,3})" + BLANK + "[日号]");
    private static final Pattern PLAIN_DATE =
            Pattern.compile("(?<!\\d)(\\d{4})" + "\\s?[-./]\\s?(\\d{1,2})\\s?[-./]\\s?(\\d{1,2})(?!\\d)");
    private static final String FIGURES = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(?<![\\d.,])" + FIGURES + "\\s*(万)?\\s*[元圆]|(?:¥|人民币|RMB|CNY)\\s*" + FIGURES + "(?![\\d.,万]))");
    private static final Pattern CHINESE_AMOUNT = Pattern.compile("([" + ChineseNumerals.CHARACTERS + "]+)[元圆]");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,-])" + FIGURES + "(?![\\d.,-])");
    private static final Pattern WORKING_DAYS =
            Pattern.compile("(\\d+|[" + ChineseNumerals.CHARACTERS + "]+)\\s*(?:\\(\\d+\\)\\s*)?个?工作日");

    /** A value and where it stands in the text it was looked for in. */
    record Found<V>(V value, int start, int end) {}

    private WrittenValues() {}

    /** Full width to half width; what the finders expect and their positions refer to. */
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static List<Found<LocalDate>> dates(String narrow) {
        List<Found<LocalDate>> dates = find(CHINESE_DATE, narrow, WrittenValues::date);
        dates.addAll(find(PLAIN_DATE, narrow, WrittenValues::date));
        return dates;
    }

    static List<Found<BigDecimal>> amounts(String narrow) {
        List<Found<BigDecimal>> amounts = find(AMOUNT, narrow, match -> {
            if (match.group(1) == null) {
                return figures(match.group(3));
            }
            return match.group(2) == null
                    ? figures(match.group(1))
                    : figures(match.group(1)).movePointRight(4);
        });
        amounts.addAll(find(CHINESE_AMOUNT, narrow, match -> {
            OptionalLong value = ChineseNumerals.parse(match.group(1));
            return value.isPresent() ? BigDecimal.valueOf(value.getAsLong()) : null;
        }));
        return amounts;
    }

    /** Figures without a currency, as in the cell of a price table. */
    static List<Found<BigDecimal>> bareNumbers(String narrow) {
        return find(NUMBER, narrow, match -> figures(match.group(1)));
    }

    static List<Found<Integer>> workingDays(String narrow) {
        return find(WORKING_DAYS, narrow, match -> number(match.group(1)));
    }

    private static LocalDate date(MatchResult match) {
        Integer year = number(match.group(1));
        Integer month = number(match.group(2));
        Integer day = number(match.group(3));
        if (year == null || month == null || day == null) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Integer number(String written) {
        if (written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return written.length() > 9 ? null : Integer.valueOf(written);
        }
        OptionalLong value = ChineseNumerals.parse(written);
        return value.isPresent() && value.getAsLong() <= Integer.MAX_VALUE ? (int) value.getAsLong() : null;
    }

    private static BigDecimal figures(String written) {
        return new BigDecimal(written.replace(",", ""));
    }

    private static <V> List<Found<V>> find(Pattern pattern, String narrow, Function<MatchResult, V> read) {
        List<Found<V>> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(narrow);
        while (matcher.find()) {
            V value = read.apply(matcher);
            if (value != null) {
                found.add(new Found<>(value, matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
