package cn.edu.jzu.skillcert.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days, moments and amounts are written, the same in both languages; moments as clocks in China show them. */
public final class Formats {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SHANGHAI);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(SHANGHAI);

    private Formats() {}

    public static String date(LocalDate date) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(date);
    }

    public static String dateTime(Instant instant) {
        return DATE_TIME.format(instant);
    }

    /** What clocks in China show at that moment. */
    public static LocalDateTime inSchoolTime(Instant instant) {
        return LocalDateTime.ofInstant(instant, SHANGHAI);
    }

    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** Grouped, two decimals, without a unit: the column head or the sentence says 元. */
    public static String money(Money money) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(money.amount());
    }
}
