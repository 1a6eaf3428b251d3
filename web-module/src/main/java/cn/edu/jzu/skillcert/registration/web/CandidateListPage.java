package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.CandidateFilter;
import cn.edu.jzu.skillcert.registration.CandidateRow;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.RegistrationReading;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Registrations within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class CandidateListPage implements Serializable {

    @Inject
    private RegistrationReading reading;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private CertificateCatalog certificateCatalog;

    private String text;
    private Long department;
    private Long certificate;
    private SkillLevel level;
    private Integer year;
    private Long exam;
    private CandidateStatus status;
    private boolean undecided;
    private List<DepartmentOption> departments;
    private List<CertificateOption> certificates;
    private final PagedTable<CandidateRow> rows = new PagedTable<>(request -> reading.list(filter(), request));

    @PostConstruct
    void load() {
        departments = departmentCatalog.departments();
        certificates = certificateCatalog.certificates();
    }

    private CandidateFilter filter() {
        return new CandidateFilter(text, department, certificate, level, year, exam, status, undecided);
    }

    public PagedTable<CandidateRow> getRows() {
        return rows;
    }

    public CandidateStatus[] getStatuses() {
        return CandidateStatus.values();
    }

    public SkillLevel[] getLevels() {
        return SkillLevel.values();
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
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

    public SkillLevel getLevel() {
        return level;
    }

    public void setLevel(SkillLevel level) {
        this.level = level;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getExam() {
        return exam;
    }

    public void setExam(Long exam) {
        this.exam = exam;
    }

    public boolean isUndecided() {
        return undecided;
    }

    public void setUndecided(boolean undecided) {
        this.undecided = undecided;
    }

    public CandidateStatus getStatus() {
        return status;
    }

    public void setStatus(CandidateStatus status) {
        this.status = status;
    }
}
