package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SheetError;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads days and times as cells and people write them; a bare number is refused, with the day it might mean. */
final class Dates {

    private static final String DAY = "(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?";
    private static final Pattern WRITTEN_DAY = Pattern.compile(DAY + "(?: 0?0:00(?::00)?)?");
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern WRITTEN_MOMENT = Pattern.compile(DAY + "[ T]?(\\d{1,2}):(\\d{2})(?::00)?");

    private Dates() {}

    static LocalDate date(RawCell cell) {
        if (cell.moment() != null) {
            if (!cell.moment().toLocalTime().equals(LocalTime.MIDNIGHT)) {
                throw new BusinessException(SheetError.NOT_A_DATE);
            }
            return plausible(cell.moment().toLocalDate(), SheetError.NOT_A_DATE);
        }
        String plain = cell.plain();
        Matcher compact = COMPACT_DAY.matcher(plain);
        if (compact.matches()) {
            return day(compact, SheetError.NOT_A_DATE);
        }
        refuseSerial(cell);
        Matcher written = WRITTEN_DAY.matcher(plain);
        if (!written.matches()) {
            throw new BusinessException(SheetError.NOT_A_DATE);
        }
        return day(written, SheetError.NOT_A_DATE);
    }

    static LocalDateTime dateTime(RawCell cell) {
        if (cell.moment() != null) {
            plausible(cell.moment().toLocalDate(), SheetError.NOT_A_DATE_TIME);
            return cell.moment().withSecond(0).withNano(0);
        }
        refuseSerial(cell);
        Matcher written = WRITTEN_MOMENT.matcher(cell.plain());
        if (!written.matches()) {
            throw new BusinessException(SheetError.NOT_A_DATE_TIME);
        }
        try {
            return day(written, SheetError.NOT_A_DATE_TIME)
                    .atTime(Integer.parseInt(written.group(4)), Integer.parseInt(written.group(5)));
        } catch (DateTimeException noSuchTime) {
            throw new BusinessException(SheetError.NOT_A_DATE_TIME);
        }
    }

    private static LocalDate day(Matcher parts, SheetError otherwise) {
        try {
            return plausible(
                    LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))),
                    otherwise);
        } catch (DateTimeException noSuchDay) {
            throw new BusinessException(otherwise);
        }
    }

    /** Times of day alone are days of 1899 to Excel; and nobody means the year 20026. */
    private static LocalDate plausible(LocalDate day, SheetError otherwise) {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new BusinessException(otherwise);
        }
        return day;
    }

    private static void refuseSerial(RawCell cell) {
        BigDecimal number = cell.number();
        if (number != null && number.intValue() > 0 && number.intValue() < 109_575) {
            throw new BusinessException(
                    SheetError.DATE_SERIAL,
                    DateUtil.getLocalDateTime(number.doubleValue())
                            .toLocalDate()
                            .toString());
        }
    }
}
