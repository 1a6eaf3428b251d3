package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.registration.OpenSite;
import cn.edu.jzu.skillcert.registration.ReviseSite;
import cn.edu.jzu.skillcert.registration.SiteApplying;
import cn.edu.jzu.skillcert.registration.SiteDetail;
import cn.edu.jzu.skillcert.registration.SiteDraft;
import cn.edu.jzu.skillcert.registration.SiteReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An application for an exam site, new or to be mended. */
@Named
@ViewScoped
public class SiteFormPage implements Serializable {

    @Inject
    private SiteReading reading;

    @Inject
    private SiteApplying applying;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private CertificateCatalog certificateCatalog;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private Long id;
    private Long replaces;
    private SiteDetail site;
    private List<DepartmentOption> departments;
    private List<CertificateOption> certificates;
    private Long departmentId;
    private Long certificateId;
    private String place;
    private Integer seats;
    private String conditions;

    public void load() {
        user.mustCarry(BusinessFunction.APPLY_FOR_SITES);
        Set<Long> own = user.getMe().grants().stream()
                .filter(grant -> grant.role() == Role.DEPARTMENT)
                .map(Grant::departmentId)
                .collect(Collectors.toSet());
        departments = departmentCatalog.departments().stream()
                .filter(option -> own.contains(option.id()) && !option.retired())
                .toList();
        certificates = certificateCatalog.certificates().stream()
                .filter(option -> !option.retired())
                .toList();
        if (id == null) {
            departmentId = departments.size() == 1 ? departments.get(0).id() : null;
            if (replaces != null && place == null) {
                describe(reading.detail(replaces));
            }
        } else if (site == null) {
            fill(reading.detail(id));
        }
    }

    private void fill(SiteDetail known) {
        site = known;
        describe(known);
    }

    private void describe(SiteDetail known) {
        departmentId = known.departmentId();
        SiteDraft draft = known.draft();
        certificateId = draft.certificateId();
        place = draft.place();
        seats = draft.seats();
        conditions = draft.conditions();
    }

    public String save() {
        SiteDraft draft = new SiteDraft(certificateId, place, seats, conditions);
        long saved = id == null ? applying.open(new OpenSite(departmentId, draft, replaces)) : id;
        if (id != null) {
            applying.revise(new ReviseSite(site.site(), draft));
        }
        messages.doneAfterRedirect("site.saved");
        return "/site/detail?faces-redirect=true&id=" + saved;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getReplaces() {
        return replaces;
    }

    public void setReplaces(Long replaces) {
        this.replaces = replaces;
    }

    /** A change is one of the same certificate. */
    public boolean isChange() {
        return replaces != null || site != null && site.replacesId() != null;
    }

    public SiteDetail getSite() {
        return site;
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
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

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }
}
