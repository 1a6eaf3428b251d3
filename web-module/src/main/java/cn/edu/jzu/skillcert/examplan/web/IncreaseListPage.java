package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.examplan.IncreaseFilter;
import cn.edu.jzu.skillcert.examplan.IncreaseRow;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.QuotaIncreases;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The applications for increases within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class IncreaseListPage implements Serializable {

    @Inject
    private QuotaIncreases increases;

    @Inject
    private DepartmentCatalog departmentCatalog;

    private Long department;
    private IncreaseStatus status;

    private final PagedTable<IncreaseRow> rows =
            new PagedTable<>(request -> increases.list(new IncreaseFilter(department, null, status), request));
    private List<DepartmentOption> departments;

    @PostConstruct
    void load() {
        departments = departmentCatalog.departments().stream()
                .filter(d -> d.kind() == DepartmentKind.TEACHING)
                .toList();
    }

    public PagedTable<IncreaseRow> getRows() {
        return rows;
    }

    public IncreaseStatus[] getStatuses() {
        return IncreaseStatus.values();
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public IncreaseStatus getStatus() {
        return status;
    }

    public void setStatus(IncreaseStatus status) {
        this.status = status;
    }
}
