package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.platform.web.Workbooks;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.training.CourseHoursFilter;
import cn.edu.jzu.skillcert.training.CourseHoursKeeping;
import cn.edu.jzu.skillcert.training.CourseHoursRow;
import cn.edu.jzu.skillcert.training.CourseHoursStatus;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;

/** Courses and hours of the classes within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class CourseHoursListPage implements Serializable {

    @Inject
    private CourseHoursKeeping hours;

    @Inject
    private transient TrainingChoices choices;

    @Inject
    private Messages messages;

    private String text;
    private Long department;
    private Long certificate;
    private CourseHoursStatus status;

    private final PagedTable<CourseHoursRow> rows = new PagedTable<>(request -> hours.list(filter(), request));
    private List<DepartmentOption> departments;
    private List<CertificateOption> certificates;
    private boolean mayKeep;

    @PostConstruct
    void load() {
        departments = choices.departments();
        certificates = choices.certificates(null);
        mayKeep = choices.carries(BusinessFunction.KEEP_TRAINING);
    }

    private CourseHoursFilter filter() {
        return new CourseHoursFilter(text, department, certificate, status);
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("training.hours.list"), hours.export(filter()));
    }

    public PagedTable<CourseHoursRow> getRows() {
        return rows;
    }

    public CourseHoursStatus[] getStatuses() {
        return CourseHoursStatus.values();
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public boolean isMayKeep() {
        return mayKeep;
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

    public Long getCertificate() {
        return certificate;
    }

    public void setCertificate(Long certificate) {
        this.certificate = certificate;
    }

    public CourseHoursStatus getStatus() {
        return status;
    }

    public void setStatus(CourseHoursStatus status) {
        this.status = status;
    }
}
