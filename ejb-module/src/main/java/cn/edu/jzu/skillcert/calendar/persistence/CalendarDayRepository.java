package cn.edu.jzu.skillcert.calendar.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.calendar.CalendarDayRow;
import cn.edu.jzu.skillcert.calendar.model.CalendarDay;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@Dependent
public class CalendarDayRepository extends ScopedRepository<CalendarDay> {

    /** Far more than all notices name in the life of the portal. */
    private static final int ALL = 20_000;

    public CalendarDayRepository() {
        super(CalendarDay.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("day", "e.day");
    }

    @Override
    protected String naturalOrder() {
        return "e.day";
    }

    public List<CalendarDayRow> rows(DataScope scope) {
        return rows(Condition.all(), scope);
    }

    public List<CalendarDayRow> rowsOf(int year, DataScope scope) {
        return rows(
                Condition.all()
                        .and("e.day >= :first", "first", LocalDate.of(year, 1, 1))
                        .and("e.day <= :last", "last", LocalDate.of(year, 12, 31)),
                scope);
    }

    private List<CalendarDayRow> rows(Condition condition, DataScope scope) {
        return rows(
                CalendarDayRow.class,
                "new cn.edu.jzu.skillcert.calendar.CalendarDayRow(e.id, e.version, e.day, e.kind, e.name)",
                condition,
                ALL,
                scope);
    }
}
