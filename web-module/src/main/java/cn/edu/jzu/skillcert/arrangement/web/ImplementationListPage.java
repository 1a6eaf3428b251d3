package cn.edu.jzu.skillcert.arrangement.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.arrangement.ImplementationFilter;
import cn.edu.jzu.skillcert.arrangement.ImplementationReading;
import cn.edu.jzu.skillcert.arrangement.ImplementationRow;
import cn.edu.jzu.skillcert.arrangement.ImplementationStatus;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The implementation plans within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class ImplementationListPage implements Serializable {

    @Inject
    private ImplementationReading reading;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private CertificateCatalog certificateCatalog;

    @Inject
    private CurrentUser user;

    private Long department;
    private Long certificate;
    private ImplementationStatus status;

    private final PagedTable<ImplementationRow> rows = new PagedTable<>(
            request -> reading.list(new ImplementationFilter(department, certificate, status), request));
    private List<DepartmentOption> departments;
    private List<CertificateOption> certificates;
    private boolean mayOpen;

    @PostConstruct
    void load() {
        departments = departmentCatalog.departments().stream()
                .filter(option -> option.kind() == DepartmentKind.TEACHING)
                .toList();
        certificates = certificateCatalog.certificates();
        mayOpen = user.getMe().carries(BusinessFunction.PLAN_IMPLEMENTATIONS);
    }

    public PagedTable<ImplementationRow> getRows() {
        return rows;
    }

    public ImplementationStatus[] getStatuses() {
        return ImplementationStatus.values();
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

    public ImplementationStatus getStatus() {
        return status;
    }

    public void setStatus(ImplementationStatus status) {
        this.status = status;
    }
}
