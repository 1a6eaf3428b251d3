package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.Money;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days, moments and amounts are written, the same in both languages; moments as clocks in China show them. */
final class Formats {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SHANGHAI);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(SHANGHAI);

    private Formats() {}

    static String date(LocalDate date) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(date);
    }

    static String dateTime(Instant instant) {
        return DATE_TIME.format(instant);
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** Grouped, two decimals, without a unit: the column head or the sentence says 元. */
    static String money(Money money) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(money.amount());
    }
}
