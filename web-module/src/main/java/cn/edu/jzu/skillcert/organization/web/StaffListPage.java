package cn.edu.jzu.skillcert.organization.web;

import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.StaffFilter;
import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.organization.StaffRow;
import cn.edu.jzu.skillcert.organization.StaffStatus;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.platform.web.Workbooks;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;

/** The staff within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class StaffListPage implements Serializable {
    @Inject
    private StaffKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    private DepartmentCatalog catalog;

    private String text;
    private Long department;
    private StaffStatus status;
    private List<DepartmentOption> departments;
    private final PagedTable<StaffRow> rows = new PagedTable<>(request -> keeping.list(filter(), request));

    @PostConstruct
    void load() {
        departments = catalog.departments();
    }

    public PagedTable<StaffRow> getRows() {
        return rows;
    }

    private StaffFilter filter() {
        return new StaffFilter(text, department, status);
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("staff.list"), keeping.export(filter()));
    }

    public StaffStatus[] getStatuses() {
        return StaffStatus.values();
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public StaffStatus getStatus() {
        return status;
    }

    public void setStatus(StaffStatus status) {
        this.status = status;
    }
}
