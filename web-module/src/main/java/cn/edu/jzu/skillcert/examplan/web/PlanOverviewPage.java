package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.examplan.ExamPlanReading;
import cn.edu.jzu.skillcert.examplan.PlanOverview;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who has submitted which month's plan, and who owes one. */
@Named
@ViewScoped
public class PlanOverviewPage implements Serializable {

    private static final int FIRST_YEAR = 2019;

    @Inject
    private ExamPlanReading reading;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private Integer year;
    private PlanOverview overview;
    private List<Integer> years;
    private Set<Long> own;
    private Set<YearMonth> openable;

    public void load() {
        int now = Year.now(clock).getValue();
        if (year == null || year < FIRST_YEAR || year > now + 1) {
            year = now;
        }
        years = IntStream.rangeClosed(-1, 3).mapToObj(back -> now - back).toList();
        overview = reading.overview(year);
        own = OpenablePlans.departments(user);
        openable = Set.copyOf(OpenablePlans.months(clock));
    }

    /** Whether the user can open the plan of this cell. */
    public boolean mayOpen(long departmentId, YearMonth month) {
        return own.contains(departmentId) && openable.contains(month);
    }

    public PlanOverview getOverview() {
        return overview;
    }

    public List<Integer> getYears() {
        return years;
    }

    public boolean isMayOpen() {
        return !own.isEmpty();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
