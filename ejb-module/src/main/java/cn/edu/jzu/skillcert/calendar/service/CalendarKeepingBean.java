package cn.edu.jzu.skillcert.calendar.service;

import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_ADMINISTRATOR;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_EVALUATION_ORGANIZATION;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static cn.edu.jzu.skillcert.account.Role.IS_LEGAL;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.calendar.CalendarChanged;
import cn.edu.jzu.skillcert.calendar.CalendarDayRow;
import cn.edu.jzu.skillcert.calendar.CalendarError;
import cn.edu.jzu.skillcert.calendar.CalendarKeeping;
import cn.edu.jzu.skillcert.calendar.CalendarYear;
import cn.edu.jzu.skillcert.calendar.DayKind;
import cn.edu.jzu.skillcert.calendar.MarkDay;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.calendar.document.CalendarSheet;
import cn.edu.jzu.skillcert.calendar.model.CalendarDay;
import cn.edu.jzu.skillcert.calendar.persistence.CalendarDayRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetIntake;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

@Stateless
@DenyAll
public class CalendarKeepingBean implements CalendarKeeping {

    @Inject
    private CalendarDayRepository days;

    @Inject
    private Event<CalendarChanged> changes;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_ADMINISTRATOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public CalendarYear year(int year) {
        List<CalendarDayRow> all = days.rows(reading());
        boolean published =
                new WorkingCalendar(all.stream().map(CalendarSheet::line).toList()).isPublished(year);
        return new CalendarYear(
                year,
                published,
                all.stream().filter(row -> row.day().getYear() == year).toList());
    }

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_ADMINISTRATOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    public List<Integer> years() {
        return days.rows(reading()).stream()
                .map(row -> row.day().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public long mark(MarkDay command) {
        InputCheck check = new InputCheck();
        LocalDate day = check.required("day", command.day());
        DayKind kind = check.required("kind", command.kind());
        String name = check.required("name", command.name(), 50);
        check.done();
        // Made in any case, because making one is what refuses a wrong one.
        CalendarDay wanted = new CalendarDay(day, kind, name);
        if (command.id() != null) {
            days.require(command.id(), command.version(), keeping()).describe(kind, name);
            changed();
            return command.id();
        }
        if (days.count(Condition.all().and("e.day = :day", "day", day), keeping()) > 0) {
            throw new BusinessException(CalendarError.DAY_TAKEN);
        }
        long id = days.add(wanted, keeping()).getId();
        changed();
        return id;
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public void clear(long id, long version) {
        days.remove(days.require(id, version, keeping()));
        changed();
    }

    @Override
    @RolesAllowed({
        IS_ACADEMIC_AFFAIRS,
        IS_FINANCE,
        IS_LEGAL,
        IS_LEADING_GROUP,
        IS_AUDITOR,
        IS_ADMINISTRATOR,
        IS_DEPARTMENT,
        IS_EVALUATION_ORGANIZATION
    })
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] export(int year) {
        return SpreadsheetExport.of(CalendarSheet.FORMAT)
                .write(days.rowsOf(year, reading()).stream()
                        .map(CalendarSheet::line)
                        .toList());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_ADMINISTRATOR})
    public SheetOutcome importSheet(SheetUpload upload, SheetTexts texts) {
        SheetOutcome outcome =
                SheetIntake.take(upload, CalendarSheet.FORMAT, new CalendarSheetTarget(days, keeping()), texts);
        changed();
        return outcome;
    }

    /** Flushed first: who counts anew at once must see the calendar of this transaction, not the one that is kept. */
    private void changed() {
        days.flush();
        changes.fire(new CalendarChanged());
    }

    private DataScope reading() {
        return caller.scopeIn(BusinessFunction.READ_REFERENCE);
    }

    private DataScope keeping() {
        return caller.scopeIn(BusinessFunction.KEEP_REFERENCE);
    }
}
