package cn.edu.jzu.skillcert.organization.web;

import cn.edu.jzu.skillcert.organization.ClassFilter;
import cn.edu.jzu.skillcert.organization.ClassKeeping;
import cn.edu.jzu.skillcert.organization.ClassRow;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.UseStatus;
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

/** The classes within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class ClassListPage implements Serializable {
    @Inject
    private ClassKeeping keeping;

    @Inject
    private DepartmentCatalog catalog;

    @Inject
    private Messages messages;

    private String text;
    private Long department;
    private Integer enrolmentYear;
    private UseStatus status;
    private List<DepartmentOption> departments;
    private final PagedTable<ClassRow> rows = new PagedTable<>(request -> keeping.list(filter(), request));

    @PostConstruct
    void load() {
        departments = catalog.departments();
    }

    public PagedTable<ClassRow> getRows() {
        return rows;
    }

    private ClassFilter filter() {
        return new ClassFilter(text, department, enrolmentYear, status);
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("class.list"), keeping.export(filter()));
    }

    public UseStatus[] getStatuses() {
        return UseStatus.values();
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

    public Integer getEnrolmentYear() {
        return enrolmentYear;
    }

    public void setEnrolmentYear(Integer enrolmentYear) {
        this.enrolmentYear = enrolmentYear;
    }

    public UseStatus getStatus() {
        return status;
    }

    public void setStatus(UseStatus status) {
        this.status = status;
    }
}
