package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.examplan.ExamPlanDrafting;
import cn.edu.jzu.skillcert.examplan.ExamPlanReading;
import cn.edu.jzu.skillcert.examplan.OpenPlan;
import cn.edu.jzu.skillcert.examplan.PlanFilter;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** Starts a plan: for which department and month, empty or from the plan before. */
@Named
@ViewScoped
public class ExamPlanOpenPage implements Serializable {

    @Inject
    private ExamPlanDrafting drafting;

    @Inject
    private ExamPlanReading reading;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private List<DepartmentOption> departments;
    private List<String> months;
    private Long department;
    private String month;
    private boolean copy;

    public void load() {
        user.mustCarry(BusinessFunction.PLAN_EXAMS);
        if (departments != null) {
            return;
        }
        Set<Long> own = OpenablePlans.departments(user);
        departments = departmentCatalog.departments().stream()
                .filter(d -> own.contains(d.id()) && !d.retired())
                .toList();
        if (departments.size() == 1) {
            department = departments.get(0).id();
        }
        months = OpenablePlans.months(clock).stream().map(YearMonth::toString).toList();
        if (month == null || !months.contains(month)) {
            month = owed().toString();
        }
    }

    /** This month while the department has no plan of it, else the next. */
    private YearMonth owed() {
        YearMonth now = YearMonth.now(clock);
        boolean begun = department != null
                && reading.list(PlanFilter.months(department, now, now), PageRequest.first(1))
                                .total()
                        > 0;
        return department == null || begun ? now.plusMonths(1) : now;
    }

    public String open() {
        long id = drafting.open(new OpenPlan(department, YearMonth.parse(month), copy));
        return "/examplan/edit?faces-redirect=true&id=" + id;
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public List<String> getMonths() {
        return months;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public boolean isCopy() {
        return copy;
    }

    public void setCopy(boolean copy) {
        this.copy = copy;
    }
}
