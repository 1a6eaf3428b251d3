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
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.file.DocumentIntake;
import cn.edu.jzu.skillcert.platform.spreadsheet.ListExport;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.registration.SiteDetail;
import cn.edu.jzu.skillcert.registration.SiteFilter;
import cn.edu.jzu.skillcert.registration.SitePaper;
import cn.edu.jzu.skillcert.registration.SiteReading;
import cn.edu.jzu.skillcert.registration.SiteRef;
import cn.edu.jzu.skillcert.registration.SiteRow;
import cn.edu.jzu.skillcert.registration.model.SiteApplication;
import cn.edu.jzu.skillcert.registration.model.SiteApproved;
import cn.edu.jzu.skillcert.registration.model.SiteEvent;
import cn.edu.jzu.skillcert.registration.model.SitePermissions;
import cn.edu.jzu.skillcert.registration.persistence.SiteOrganizations;
import cn.edu.jzu.skillcert.registration.persistence.SiteRepository;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

@Stateless
@DenyAll
public class SiteReadingBean implements SiteReading {

    private static final ListExport<SiteRow> LIST = ListExport.<SiteRow>of("site.list")
            .column("site.certificate", SiteRow::certificateName)
            .column("site.department", SiteRow::departmentName)
            .column("site.organization", SiteRow::organizationName)
            .column("site.place", SiteRow::place)
            .column("site.seats", SiteRow::seats)
            .column("site.organizationOn", SiteRow::organizationOn)
            .column("site.authorityOn", SiteRow::authorityOn)
            .column("site.status", SiteRow::status);

    @Inject
    private SiteRepository sites;

    @Inject
    private SiteOrganizations organizationsHere;

    @Inject
    private DocumentIntake documents;

    @Inject
    private Clock clock;

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
                departments.name(site.getDepartmentId()),
                site.getCertificateId(),
                known.certificateName(),
                organizations.name(site.getOrganizationId()),
                site.getPlace(),
                site.getSeats(),
                site.getConditions(),
                site.getStatus(),
                view(site.getSubmitted()),
                site.getOrganizationOn(),
                site.getOrganizationDocument(),
                name(site, SitePaper.ORGANIZATION),
                view(site.getOrganizationAct()),
                site.isOrganizationRecorded(),
                site.getAuthorityOn(),
                site.getAuthorityDocument(),
                name(site, SitePaper.AUTHORITY),
                view(site.getAuthorityAct()),
                site.getReplacesId(),
                site.getNote(),
                Assessment.of(List.of(new SiteApproved()), known),
                site.getEvents().stream().map(SiteEvent::step).toList(),
                SitePermissions.allowed(
                        site, caller.authority(), organizationsHere.answersItself(site.getOrganizationId())));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT, IS_EVALUATION_ORGANIZATION})
    public FileContent paper(long id, SitePaper paper) {
        return documents.open(
                sites.require(id, caller.scopeIn(READ_SITES)).paper(paper).orElseThrow(NotFoundException::new));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT, IS_EVALUATION_ORGANIZATION})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent export(SiteFilter filter) {
        return LIST.write(
                sites.rows(filter, caller.scopeIn(READ_SITES)),
                caller.authority().name(),
                clock.instant());
    }

    private static String name(SiteApplication site, SitePaper paper) {
        return site.paper(paper).map(StoredDocument::fileName).orElse(null);
    }

    private static ActView view(Act act) {
        return act == null ? null : ActView.of(act);
    }
}
