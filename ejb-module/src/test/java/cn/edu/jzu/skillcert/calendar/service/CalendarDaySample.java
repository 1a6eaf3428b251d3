package cn.edu.jzu.skillcert.calendar.service;

import cn.edu.jzu.skillcert.calendar.DayKind;
import cn.edu.jzu.skillcert.calendar.model.CalendarDay;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

@Dependent
public class CalendarDaySample implements Sample<CalendarDay> {

    private static final AtomicInteger DAYS = new AtomicInteger();

    @Override
    public Class<CalendarDay> type() {
        return CalendarDay.class;
    }

    @Override
    public CalendarDay belongingTo(Owner owner) {
        return new CalendarDay(LocalDate.of(2090, 1, 1).plusDays(DAYS.getAndIncrement()), DayKind.HOLIDAY, "样例");
    }
}
