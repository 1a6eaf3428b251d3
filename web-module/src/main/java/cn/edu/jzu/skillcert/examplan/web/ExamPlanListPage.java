package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.examplan.ExamPlanReading;
import cn.edu.jzu.skillcert.examplan.PlanFilter;
import cn.edu.jzu.skillcert.examplan.PlanRow;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
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

/** The plans within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class ExamPlanListPage implements Serializable {

    private static final int YEARS_BACK = 3;

    @Inject
    private ExamPlanReading reading;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private CertificateCatalog certificateCatalog;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private Integer year;
    private PlanStatus status;
    private Long department;
    private Long certificate;
    private SkillLevel level;

    private final PagedTable<PlanRow> rows = new PagedTable<>(request -> reading.list(filter(), request));
    private List<DepartmentOption> departments;
    private List<CertificateOption> certificates;
    private List<Integer> years;
    private boolean mayOpen;

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
        mayOpen = user.getMe().carries(BusinessFunction.PLAN_EXAMS);
    }

    private PlanFilter filter() {
        return new PlanFilter(department, null, null, status, null, year, certificate, level);
    }

    public PagedTable<PlanRow> getRows() {
        return rows;
    }

    public PlanStatus[] getStatuses() {
        return PlanStatus.values();
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public List<Integer> getYears() {
        return years;
    }

    public boolean isMayOpen() {
        return mayOpen;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public PlanStatus getStatus() {
        return status;
    }

    public void setStatus(PlanStatus status) {
        this.status = status;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
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
