package cn.edu.jzu.skillcert.calendar;

import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import java.util.List;

/** Keeps the working-day calendar as the State Council's notices have it. */
public interface CalendarKeeping {

    CalendarYear year(int year);

    /** The years that have a named day, newest first. */
    List<Integer> years();

    /** Refused with {@link CalendarError#DAY_TAKEN} if the day has a name already. */
    long mark(MarkDay command);

    /** Makes it an ordinary day again. */
    void clear(long id, long version);

    /** .xlsx of the year's named days; can be imported again. */
    byte[] export(int year);

    /** Found again by day: added, changed or left as it is. Nothing is written while one row is wrong. */
    SheetOutcome importSheet(SheetUpload upload, SheetTexts texts);
}
