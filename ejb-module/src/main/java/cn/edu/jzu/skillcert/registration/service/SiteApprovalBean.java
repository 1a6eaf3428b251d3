package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.APPROVE_SITES_FOR_ORGANIZATION;
import static cn.edu.jzu.skillcert.account.BusinessFunction.RECORD_SITE_APPROVALS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_EVALUATION_ORGANIZATION;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.ApproveSite;
import cn.edu.jzu.skillcert.registration.RecordAuthority;
import cn.edu.jzu.skillcert.registration.ReturnSite;
import cn.edu.jzu.skillcert.registration.SiteApproval;
import cn.edu.jzu.skillcert.registration.SiteError;
import cn.edu.jzu.skillcert.registration.SiteRef;
import cn.edu.jzu.skillcert.registration.model.SiteApplication;
import cn.edu.jzu.skillcert.registration.persistence.SiteRepository;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

@Stateless
@DenyAll
public class SiteApprovalBean implements SiteApproval {

    private static final int LONGEST_DOCUMENT = 200;
    private static final int LONGEST_REASON = 1000;

    @Inject
    private SiteRepository sites;

    @Inject
    private SiteNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_EVALUATION_ORGANIZATION)
    public void approveForOrganization(ApproveSite command) {
        SiteApplication site = load(command.site(), APPROVE_SITES_FOR_ORGANIZATION);
        InputCheck check = new InputCheck();
        LocalDate on = past("on", command.on(), check);
        String document = check.required("document", command.document(), LONGEST_DOCUMENT);
        check.done();
        site.approveForOrganization(
                on, document, caller.actorIn(APPROVE_SITES_FOR_ORGANIZATION, site.getDepartmentId()), clock.instant());
        news.of(site);
    }

    @Override
    @RolesAllowed(IS_EVALUATION_ORGANIZATION)
    public void returnToDepartment(ReturnSite command) {
        SiteApplication site = load(command.site(), APPROVE_SITES_FOR_ORGANIZATION);
        InputCheck check = new InputCheck();
        String reason = check.required("reason", command.reason(), LONGEST_REASON);
        check.done();
        caller.actorIn(APPROVE_SITES_FOR_ORGANIZATION, site.getDepartmentId());
        site.returnToDepartment(reason);
        news.answered(site);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void recordAuthority(RecordAuthority command) {
        SiteApplication site = load(command.site(), RECORD_SITE_APPROVALS);
        InputCheck check = new InputCheck();
        Boolean granted = check.required("granted", command.granted());
        LocalDate on = past("on", command.on(), check);
        String document = check.required("document", command.document(), LONGEST_DOCUMENT);
        String remark = Boolean.FALSE.equals(granted)
                ? check.required("remark", command.remark(), LONGEST_REASON)
                : check.optional("remark", command.remark(), LONGEST_REASON);
        check.done();
        site.recordAuthority(
                granted,
                on,
                document,
                remark,
                caller.actorIn(RECORD_SITE_APPROVALS, site.getDepartmentId()),
                clock.instant());
        news.answered(site);
    }

    private LocalDate past(String field, LocalDate typed, InputCheck check) {
        LocalDate day = check.required(field, typed);
        check.refuseIf(day != null && day.isAfter(LocalDate.now(clock)), field, SiteError.DAY_IN_THE_FUTURE);
        return day;
    }

    private SiteApplication load(SiteRef ref, BusinessFunction function) {
        return sites.require(ref.id(), ref.version(), caller.scopeIn(function));
    }
}
