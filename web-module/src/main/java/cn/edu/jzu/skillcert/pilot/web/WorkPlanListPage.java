package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.pilot.WorkPlanFilter;
import cn.edu.jzu.skillcert.pilot.WorkPlanRow;
import cn.edu.jzu.skillcert.pilot.WorkPlanStatus;
import cn.edu.jzu.skillcert.pilot.WorkPlans;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The work plans within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class WorkPlanListPage implements Serializable {

    @Inject
    private WorkPlans plans;

    @Inject
    private DepartmentCatalog departmentCatalog;

    private Integer year;
    private Long department;
    private WorkPlanStatus status;
    private Boolean late;
    private List<DepartmentOption> departments;
    private transient PagedTable<WorkPlanRow> rows;

    @PostConstruct
    void load() {
        departments = departmentCatalog.departments().stream()
                .filter(one -> one.kind() == DepartmentKind.TEACHING)
                .toList();
    }

    public PagedTable<WorkPlanRow> getRows() {
        if (rows == null) {
            rows = new PagedTable<>(request ->
                    plans.list(new WorkPlanFilter(year, department, status, Boolean.TRUE.equals(late)), request));
        }
        return rows;
    }

    public WorkPlanStatus[] getStatuses() {
        return WorkPlanStatus.values();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public WorkPlanStatus getStatus() {
        return status;
    }

    public void setStatus(WorkPlanStatus status) {
        this.status = status;
    }

    public Boolean getLate() {
        return late;
    }

    public void setLate(Boolean late) {
        this.late = late;
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }
}
