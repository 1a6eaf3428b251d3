package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.pilot.DeclarationFilter;
import cn.edu.jzu.skillcert.pilot.DeclarationReading;
import cn.edu.jzu.skillcert.pilot.DeclarationRow;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The declarations within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class DeclarationListPage implements Serializable {

    @Inject
    private DeclarationReading reading;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private CertificateCatalog certificateCatalog;

    private Long round;
    private Integer year;
    private Long department;
    private DeclarationStatus status;
    private Long certificate;
    private SkillLevel level;
    private Boolean handedIn;
    private List<CertificateOption> certificates;
    private List<DepartmentOption> departments;
    private transient PagedTable<DeclarationRow> rows;

    @PostConstruct
    void load() {
        certificates = certificateCatalog.certificates();
        departments = departmentCatalog.departments().stream()
                .filter(one -> one.kind() == DepartmentKind.TEACHING)
                .toList();
    }

    public PagedTable<DeclarationRow> getRows() {
        if (rows == null) {
            rows = new PagedTable<>(request -> reading.list(
                    new DeclarationFilter(
                            round, year, department, status, certificate, level, Boolean.TRUE.equals(handedIn)),
                    request));
        }
        return rows;
    }

    public DeclarationStatus[] getStatuses() {
        return DeclarationStatus.values();
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
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

    public DeclarationStatus getStatus() {
        return status;
    }

    public void setStatus(DeclarationStatus status) {
        this.status = status;
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

    /** As the ledger counts them. */
    public Boolean getHandedIn() {
        return handedIn;
    }

    public void setHandedIn(Boolean handedIn) {
        this.handedIn = handedIn;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public SkillLevel[] getLevels() {
        return SkillLevel.values();
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }
}
