package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.examplan.BatchFilter;
import cn.edu.jzu.skillcert.examplan.BatchRow;
import cn.edu.jzu.skillcert.examplan.FlowMap;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/** The batches within the user's scope, each leading to its flow map; the filter stands in the address. */
@Named
@ViewScoped
public class BatchListPage implements Serializable {

    private static final int YEARS_BACK = 3;

    @Inject
    private FlowMap flowMap;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private CertificateCatalog certificateCatalog;

    @Inject
    private Clock clock;

    private Integer year;
    private Long department;
    private Long certificate;

    private final PagedTable<BatchRow> rows =
            new PagedTable<>(request -> flowMap.batches(new BatchFilter(year, department, certificate), request));
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

    public PagedTable<BatchRow> getRows() {
        return rows;
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
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
}
