package cn.edu.jzu.skillcert.calendar.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.calendar.NamedDay;
import cn.edu.jzu.skillcert.calendar.model.CalendarDay;
import cn.edu.jzu.skillcert.calendar.persistence.CalendarDayRepository;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetTarget;

/** A row names a day. */
final class CalendarSheetTarget extends SheetTarget<NamedDay, CalendarDay> {

    CalendarSheetTarget(CalendarDayRepository days, DataScope scope) {
        super(days, scope);
    }

    @Override
    protected Object key(CalendarDay day) {
        return day.getDay();
    }

    @Override
    protected CalendarDay wanted(NamedDay row) {
        return new CalendarDay(row.date(), row.kind(), row.name());
    }

    @Override
    protected boolean saysTheSame(CalendarDay known, CalendarDay wanted) {
        return known.named().equals(wanted.named());
    }

    @Override
    protected void change(CalendarDay known, CalendarDay wanted) {
        known.describe(wanted.getKind(), wanted.getName());
    }
}
