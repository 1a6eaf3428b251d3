package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.examplan.ExamPlanDrafting;
import cn.edu.jzu.skillcert.examplan.OpenPlan;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Starts a plan: for which department and month, empty or from the plan before. */
@Named
@ViewScoped
public class ExamPlanOpenPage implements Serializable {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 6;

    @Inject
    private ExamPlanDrafting drafting;

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
        Set<Long> own = user.getMe().grants().stream()
                .filter(grant -> grant.role() == Role.DEPARTMENT)
                .map(Grant::departmentId)
                .collect(Collectors.toSet());
        departments = departmentCatalog.departments().stream()
                .filter(d -> own.contains(d.id()) && !d.retired())
                .toList();
        if (departments.size() == 1) {
            department = departments.get(0).id();
        }
        YearMonth now = YearMonth.now(clock);
        months = IntStream.rangeClosed(-MONTHS_BACK, MONTHS_AHEAD)
                .mapToObj(now::plusMonths)
                .map(YearMonth::toString)
                .toList();
        if (month == null || !months.contains(month)) {
            month = now.plusMonths(1).toString();
        }
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
