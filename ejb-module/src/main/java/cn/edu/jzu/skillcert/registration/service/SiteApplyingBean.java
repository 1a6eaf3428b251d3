package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.APPLY_FOR_SITES;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.registration.OpenSite;
import cn.edu.jzu.skillcert.registration.ReviseSite;
import cn.edu.jzu.skillcert.registration.SiteApplying;
import cn.edu.jzu.skillcert.registration.SiteDraft;
import cn.edu.jzu.skillcert.registration.SiteError;
import cn.edu.jzu.skillcert.registration.SiteRef;
import cn.edu.jzu.skillcert.registration.model.SiteApplication;
import cn.edu.jzu.skillcert.registration.persistence.SiteRepository;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

@Stateless
@DenyAll
public class SiteApplyingBean implements SiteApplying {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_CONDITIONS = 2000;
    private static final int MOST_SEATS = 10_000;

    @Inject
    private SiteRepository sites;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private SiteNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public long open(OpenSite command) {
        InputCheck check = new InputCheck();
        Long department = check.required("departmentId", command.departmentId());
        check.refuseIf(department != null && !isTeaching(department), "departmentId", SiteError.UNKNOWN_DEPARTMENT);
        SiteDraft draft = checked(command.draft(), check);
        mustBeOwn(department);
        DataScope scope = caller.scopeIn(APPLY_FOR_SITES);
        SiteApplication site;
        if (command.replacesId() == null) {
            if (sites.isApproved(department, draft.certificateId(), draft.place(), scope)) {
                throw new BusinessException(SiteError.SITE_TAKEN);
            }
            site = new SiteApplication(department, certificate(draft), draft);
        } else {
            site = new SiteApplication(sites.require(command.replacesId(), scope), certificate(draft), draft);
        }
        site = sites.add(site, scope);
        news.of(site);
        return site.getId();
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void revise(ReviseSite command) {
        SiteApplication site = load(command.site());
        SiteDraft draft = checked(command.draft(), new InputCheck());
        caller.actorIn(APPLY_FOR_SITES, site.getDepartmentId());
        site.revise(certificate(draft), draft);
        news.of(site);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void submit(SiteRef ref) {
        SiteApplication site = load(ref);
        site.submit(caller.actorIn(APPLY_FOR_SITES, site.getDepartmentId()), clock.instant(), LocalDate.now(clock));
        news.of(site);
    }

    /** Asked before the database is: that a site of another department is there already is nobody else's business. */
    private void mustBeOwn(long departmentId) {
        if (!(caller.scopeIn(APPLY_FOR_SITES) instanceof DataScope.OfDepartments own)
                || !own.departmentIds().contains(departmentId)) {
            throw new NotFoundException();
        }
    }

    private SiteDraft checked(SiteDraft typed, InputCheck check) {
        Long certificate = check.required("certificateId", typed.certificateId());
        check.refuseIf(
                certificate != null
                        && certificates
                                .withId(certificate)
                                .filter(option -> !option.retired())
                                .isEmpty(),
                "certificateId",
                SiteError.UNKNOWN_CERTIFICATE);
        String place = check.required("place", typed.place(), LONGEST_PLACE);
        Integer seats = check.required("seats", typed.seats());
        check.refuseIf(
                seats != null && (seats < 1 || seats > MOST_SEATS), "seats", SiteError.SEATS_OUT_OF_RANGE, MOST_SEATS);
        String conditions = check.required("conditions", typed.conditions(), LONGEST_CONDITIONS);
        check.done();
        return new SiteDraft(certificate, place, seats, conditions);
    }

    private CertificateOption certificate(SiteDraft draft) {
        return certificates.withId(draft.certificateId()).orElseThrow();
    }

    private boolean isTeaching(long departmentId) {
        return departments
                .withId(departmentId)
                .filter(DepartmentOption::teaches)
                .isPresent();
    }

    private SiteApplication load(SiteRef ref) {
        return sites.require(ref.id(), ref.version(), caller.scopeIn(APPLY_FOR_SITES));
    }
}
