package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementDrafting;
import cn.edu.jzu.skillcert.agreement.OpenAgreement;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.reference.OrganizationOption;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Starts a draft: for which department, with which organization, under which title. */
@Named
@ViewScoped
public class AgreementOpenPage implements Serializable {

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private OrganizationCatalog organizationCatalog;

    @Inject
    private CurrentUser user;

    private List<DepartmentOption> departments;
    private List<OrganizationOption> organizations;
    private Long department;
    private Long organization;
    private String title;

    @PostConstruct
    void load() {
        user.mustCarry(BusinessFunction.DRAFT_AGREEMENTS);
        Set<Long> own = user.getMe().grants().stream()
                .filter(grant -> grant.role() == Role.DEPARTMENT)
                .map(Grant::departmentId)
                .collect(Collectors.toSet());
        departments = departmentCatalog.departments().stream()
                .filter(d -> own.contains(d.id()) && !d.retired())
                .toList();
        organizations = organizationCatalog.organizations().stream()
                .filter(o -> !o.retired())
                .toList();
        if (departments.size() == 1) {
            department = departments.get(0).id();
        }
    }

    public String open() {
        long id = drafting.open(new OpenAgreement(department, organization, title));
        return "/agreement/edit?faces-redirect=true&id=" + id;
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public List<OrganizationOption> getOrganizations() {
        return organizations;
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
