package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.training.IntegrationReports;
import cn.edu.jzu.skillcert.training.OpenIntegrationReport;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A department begins a report that was not called for. */
@Named
@ViewScoped
public class IntegrationOpenPage implements Serializable {

    @Inject
    private IntegrationReports reports;

    @Inject
    private transient TrainingChoices choices;

    @Inject
    private transient Clock clock;

    private List<DepartmentOption> departments;
    private List<CertificateOption> certificates;
    private Integer year;
    private Long departmentId;
    private Long certificateId;

    @PostConstruct
    void load() {
        choices.mustCarry(BusinessFunction.KEEP_TRAINING);
        departments = choices.ownDepartments();
        certificates = choices.certificates(null);
        year = LocalDate.now(clock).getYear();
        if (departments.size() == 1) {
            departmentId = departments.get(0).id();
        }
    }

    public String open() {
        long id = reports.open(new OpenIntegrationReport(year, departmentId, certificateId));
        return "/training/integration/edit?faces-redirect=true&id=" + id;
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public Long getCertificateId() {
        return certificateId;
    }

    public void setCertificateId(Long certificateId) {
        this.certificateId = certificateId;
    }
}
