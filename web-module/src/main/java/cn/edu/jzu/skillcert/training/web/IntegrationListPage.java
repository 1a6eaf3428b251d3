package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.training.IntegrationFilter;
import cn.edu.jzu.skillcert.training.IntegrationReportStatus;
import cn.edu.jzu.skillcert.training.IntegrationReports;
import cn.edu.jzu.skillcert.training.IntegrationRow;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Integration reports within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class IntegrationListPage implements Serializable {

    @Inject
    private IntegrationReports reports;

    @Inject
    private transient TrainingChoices choices;

    @Inject
    private Messages messages;

    @Inject
    private transient Clock clock;

    private Integer year;
    private Long department;
    private Long certificate;
    private IntegrationReportStatus status;

    private final PagedTable<IntegrationRow> rows = new PagedTable<>(request -> reports.list(filter(), request));
    private List<DepartmentOption> departments;
    private List<CertificateOption> certificates;
    private boolean mayOpen;
    private boolean mayCall;
    private int thisYear;

    @PostConstruct
    void load() {
        thisYear = LocalDate.now(clock).getYear();
        departments = choices.departments();
        certificates = choices.certificates(null);
        mayOpen = choices.carries(BusinessFunction.KEEP_TRAINING);
        mayCall = choices.carries(BusinessFunction.DIRECT_TRAINING);
    }

    private IntegrationFilter filter() {
        return new IntegrationFilter(year, department, certificate, status);
    }

    public void callForThisYear() {
        messages.done("training.integration.called", thisYear, reports.callFor(thisYear));
    }

    public PagedTable<IntegrationRow> getRows() {
        return rows;
    }

    public IntegrationReportStatus[] getStatuses() {
        return IntegrationReportStatus.values();
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public boolean isMayOpen() {
        return mayOpen;
    }

    public boolean isMayCall() {
        return mayCall;
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

    public Long getCertificate() {
        return certificate;
    }

    public void setCertificate(Long certificate) {
        this.certificate = certificate;
    }

    public IntegrationReportStatus getStatus() {
        return status;
    }

    public void setStatus(IntegrationReportStatus status) {
        this.status = status;
    }
}
