package cn.edu.jzu.skillcert.calendar.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.calendar.CalendarError;
import cn.edu.jzu.skillcert.calendar.DayKind;
import cn.edu.jzu.skillcert.calendar.NamedDay;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/** A day the State Council's notice names. A day without a row is an ordinary weekday or weekend. */
@Entity
@SchoolWide(reason = "the State Council publishes its notices")
public class CalendarDay implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String name;

    protected CalendarDay() {}

    /** @param name of the feast, also for its make-up workdays */
    public CalendarDay(LocalDate day, DayKind kind, String name) {
        this.day = Objects.requireNonNull(day);
        describe(kind, name);
    }

    /** A make-up workday from Monday to Friday is refused with {@link CalendarError#ALREADY_WORKDAY}. */
    public final void describe(DayKind newKind, String newName) {
        if (newKind == DayKind.WORKDAY && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            throw new BusinessException(CalendarError.ALREADY_WORKDAY, day);
        }
        kind = Objects.requireNonNull(newKind);
        name = Objects.requireNonNull(newName);
    }

    public NamedDay named() {
        return new NamedDay(day, kind, name);
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public LocalDate getDay() {
        return day;
    }

    public DayKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }
}
