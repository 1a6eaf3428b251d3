package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.agreement.AgreementFilter;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRow;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.reference.OrganizationOption;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The agreements within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class AgreementListPage implements Serializable {

    @Inject
    private AgreementReading reading;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private OrganizationCatalog organizationCatalog;

    @Inject
    private CertificateCatalog certificateCatalog;

    @Inject
    private CurrentUser user;

    private String text;
    private AgreementStatus status;
    private ReviewStage turn;
    private Long department;
    private Long organization;
    private LocalDate endsUntil;
    private Long certificate;
    private LocalDate signedFrom;
    private LocalDate signedUntil;

    private final PagedTable<AgreementRow> rows = new PagedTable<>(request -> reading.list(filter(), request));
    private List<DepartmentOption> departments;
    private List<OrganizationOption> organizations;
    private List<CertificateOption> certificates;
    private boolean mayOpen;

    @PostConstruct
    void load() {
        departments = departmentCatalog.departments().stream()
                .filter(d -> d.kind() == DepartmentKind.TEACHING)
                .toList();
        organizations = organizationCatalog.organizations();
        certificates = certificateCatalog.certificates();
        mayOpen = user.getMe().carries(BusinessFunction.DRAFT_AGREEMENTS);
    }

    public PagedTable<AgreementRow> getRows() {
        return rows;
    }

    private AgreementFilter filter() {
        return new AgreementFilter(
                text, status, turn, department, organization, endsUntil, certificate, signedFrom, signedUntil);
    }

    public AgreementStatus[] getStatuses() {
        return AgreementStatus.values();
    }

    public ReviewStage[] getStages() {
        return ReviewStage.values();
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public List<OrganizationOption> getOrganizations() {
        return organizations;
    }

    public boolean isMayOpen() {
        return mayOpen;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public AgreementStatus getStatus() {
        return status;
    }

    public void setStatus(AgreementStatus status) {
        this.status = status;
    }

    public ReviewStage getTurn() {
        return turn;
    }

    public void setTurn(ReviewStage turn) {
        this.turn = turn;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public Long getOrganization() {
        return organization;
    }

    public void setOrganization(Long organization) {
        this.organization = organization;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public Long getCertificate() {
        return certificate;
    }

    public void setCertificate(Long certificate) {
        this.certificate = certificate;
    }

    public LocalDate getSignedFrom() {
        return signedFrom;
    }

    public void setSignedFrom(LocalDate signedFrom) {
        this.signedFrom = signedFrom;
    }

    public LocalDate getSignedUntil() {
        return signedUntil;
    }

    public void setSignedUntil(LocalDate signedUntil) {
        this.signedUntil = signedUntil;
    }

    public LocalDate getEndsUntil() {
        return endsUntil;
    }

    public void setEndsUntil(LocalDate endsUntil) {
        this.endsUntil = endsUntil;
    }
}
