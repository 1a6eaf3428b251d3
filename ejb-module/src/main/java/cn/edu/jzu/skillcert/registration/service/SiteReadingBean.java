package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_SITES;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_EVALUATION_ORGANIZATION;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.ActView;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.reference.OrganizationOption;
import cn.edu.jzu.skillcert.registration.SiteDetail;
import cn.edu.jzu.skillcert.registration.SiteFilter;
import cn.edu.jzu.skillcert.registration.SiteReading;
import cn.edu.jzu.skillcert.registration.SiteRef;
import cn.edu.jzu.skillcert.registration.SiteRow;
import cn.edu.jzu.skillcert.registration.model.SiteApplication;
import cn.edu.jzu.skillcert.registration.model.SiteApproved;
import cn.edu.jzu.skillcert.registration.model.SitePermissions;
import cn.edu.jzu.skillcert.registration.persistence.SiteRepository;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

@Stateless
@DenyAll
public class SiteReadingBean implements SiteReading {

    @Inject
    private SiteRepository sites;

    @Inject
    private SiteFacts facts;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private OrganizationCatalog organizations;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT, IS_EVALUATION_ORGANIZATION})
    public PageOf<SiteRow> list(SiteFilter filter, PageRequest request) {
        return sites.page(filter, request, caller.scopeIn(READ_SITES));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT, IS_EVALUATION_ORGANIZATION})
    public SiteDetail detail(long id) {
        DataScope scope = caller.scopeIn(READ_SITES);
        SiteApplication site = sites.require(id, scope);
        SiteApproved.Facts known = facts.of(site.getDepartmentId(), site.getCertificateId(), scope);
        return new SiteDetail(
                new SiteRef(site.getId(), site.getVersion()),
                site.getDepartmentId(),
                departments.departments().stream()
                        .filter(department -> department.id() == site.getDepartmentId())
                        .map(DepartmentOption::name)
                        .findFirst()
                        .orElseThrow(),
                site.getCertificateId(),
                known.certificateName(),
                organizations.organizations().stream()
                        .filter(organization -> organization.id() == site.getOrganizationId())
                        .map(OrganizationOption::name)
                        .findFirst()
                        .orElseThrow(),
                site.getPlace(),
                site.getSeats(),
                site.getConditions(),
                site.getStatus(),
                view(site.getSubmitted()),
                site.getOrganizationOn(),
                site.getOrganizationDocument(),
                view(site.getOrganizationAct()),
                site.getAuthorityOn(),
                site.getAuthorityDocument(),
                view(site.getAuthorityAct()),
                site.getNote(),
                Assessment.of(List.of(new SiteApproved()), known),
                SitePermissions.allowed(site, caller.authority()));
    }

    private static ActView view(Act act) {
        return act == null ? null : ActView.of(act);
    }
}
