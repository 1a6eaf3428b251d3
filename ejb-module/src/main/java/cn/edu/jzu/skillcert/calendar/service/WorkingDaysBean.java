package cn.edu.jzu.skillcert.calendar.service;

import cn.edu.jzu.skillcert.calendar.NamedDay;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.calendar.model.CalendarDay;
import cn.edu.jzu.skillcert.calendar.persistence.CalendarDayRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.platform.change.DictionaryCache;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

@Stateless
@DenyAll
public class WorkingDaysBean implements WorkingDays {

    private static final UnscopedAccess KNOWN_TO_ALL =
            UnscopedAccess.because("holidays stand in the newspaper, and jobs without a caller count with them");

    @Inject
    private DictionaryCache dictionaries;

    @Inject
    private CalendarDayRepository days;

    @Override
    @PermitAll
    public WorkingCalendar calendar() {
        return dictionaries.get(
                CalendarDay.class,
                WorkingCalendar.class,
                () -> new WorkingCalendar(days.rows(KNOWN_TO_ALL.scope()).stream()
                        .map(row -> new NamedDay(row.day(), row.kind(), row.name()))
                        .toList()));
    }
}
