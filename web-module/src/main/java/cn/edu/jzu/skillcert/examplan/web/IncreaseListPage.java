package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.examplan.IncreaseFilter;
import cn.edu.jzu.skillcert.examplan.IncreaseRow;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.QuotaIncreases;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/** The applications for increases within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class IncreaseListPage implements Serializable {

    private static final int YEARS_BACK = 3;

    @Inject
    private QuotaIncreases increases;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private CertificateCatalog certificateCatalog;

    @Inject
    private Clock clock;

    private Long department;
    private Long certificate;
    private SkillLevel level;
    private Integer year;
    private IncreaseStatus status;

    private final PagedTable<IncreaseRow> rows = new PagedTable<>(
            request -> increases.list(new IncreaseFilter(department, certificate, level, year, status), request));
    private List<DepartmentOption> departments;
    private List<CertificateOption> certificates;
    private List<Integer> years;

    @PostConstruct
    void load() {
        departments = departmentCatalog.departments().stream()
                .filter(d -> d.kind() == DepartmentKind.TEACHING)
                .toList();
        certificates = certificateCatalog.certificates();
        int next = Year.now(clock).getValue() + 1;
        years = IntStream.rangeClosed(0, YEARS_BACK + 1)
                .mapToObj(back -> next - back)
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

    public List<Integer> getYears() {
        return years;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public SkillLevel[] getLevels() {
        return SkillLevel.values();
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
}
