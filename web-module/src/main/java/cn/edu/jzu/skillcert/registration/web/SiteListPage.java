package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.registration.SiteFilter;
import cn.edu.jzu.skillcert.registration.SiteReading;
import cn.edu.jzu.skillcert.registration.SiteRow;
import cn.edu.jzu.skillcert.registration.SiteStatus;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The applications for exam sites within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class SiteListPage implements Serializable {

    @Inject
    private SiteReading reading;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private CertificateCatalog certificateCatalog;

    @Inject
    private CurrentUser user;

    private Long department;
    private Long certificate;
    private SiteStatus status;

    private final PagedTable<SiteRow> rows =
            new PagedTable<>(request -> reading.list(new SiteFilter(department, certificate, status), request));
    private List<DepartmentOption> departments;
    private List<CertificateOption> certificates;
    private boolean mayOpen;

    @PostConstruct
    void load() {
        departments = departmentCatalog.departments().stream()
                .filter(option -> option.kind() == DepartmentKind.TEACHING)
                .toList();
        certificates = certificateCatalog.certificates();
        mayOpen = user.getMe().carries(BusinessFunction.APPLY_FOR_SITES);
    }

    public PagedTable<SiteRow> getRows() {
        return rows;
    }

    public SiteStatus[] getStatuses() {
        return SiteStatus.values();
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

    public SiteStatus getStatus() {
        return status;
    }

    public void setStatus(SiteStatus status) {
        this.status = status;
    }
}
