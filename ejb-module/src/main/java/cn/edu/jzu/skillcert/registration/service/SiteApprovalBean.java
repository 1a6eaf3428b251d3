package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.APPLY_FOR_SITES;
import static cn.edu.jzu.skillcert.account.BusinessFunction.APPROVE_SITES_FOR_ORGANIZATION;
import static cn.edu.jzu.skillcert.account.BusinessFunction.RECORD_SITE_APPROVALS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_EVALUATION_ORGANIZATION;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.file.DocumentIntake;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.registration.ApproveSite;
import cn.edu.jzu.skillcert.registration.RecordAuthority;
import cn.edu.jzu.skillcert.registration.RecordOrganization;
import cn.edu.jzu.skillcert.registration.ReturnSite;
import cn.edu.jzu.skillcert.registration.SiteAction;
import cn.edu.jzu.skillcert.registration.SiteApproval;
import cn.edu.jzu.skillcert.registration.SiteError;
import cn.edu.jzu.skillcert.registration.SiteRef;
import cn.edu.jzu.skillcert.registration.model.SiteApplication;
import cn.edu.jzu.skillcert.registration.model.SiteReply;
import cn.edu.jzu.skillcert.registration.persistence.SiteOrganizations;
import cn.edu.jzu.skillcert.registration.persistence.SiteRepository;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InputCheck;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

@Stateless
@DenyAll
public class SiteApprovalBean implements SiteApproval {

    private static final int LONGEST_DOCUMENT = 200;
    private static final int LONGEST_REASON = 1000;

    @Inject
    private SiteRepository sites;

    @Inject
    private SiteOrganizations organizations;

    @Inject
    private DocumentIntake documents;

    @Inject
    private SiteNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_EVALUATION_ORGANIZATION)
    public void approveForOrganization(ApproveSite command, String fileName, InputStream paper) {
        SiteApplication site = load(command.site(), APPROVE_SITES_FOR_ORGANIZATION);
        InputCheck check = new InputCheck();
        SiteReply reply = reply(
                command.on(),
                site.getSubmittedOn(),
                SiteError.DAY_BEFORE_SUBMISSION,
                command.document(),
                fileName,
                paper,
                check);
        site.approveForOrganization(
                reply, caller.actorIn(APPROVE_SITES_FOR_ORGANIZATION, site.getDepartmentId()), clock.instant());
        news.of(site);
    }

    @Override
    @RolesAllowed(IS_EVALUATION_ORGANIZATION)
    public void returnToDepartment(ReturnSite command) {
        SiteApplication site = load(command.site(), APPROVE_SITES_FOR_ORGANIZATION);
        InputCheck check = new InputCheck();
        String reason = check.required("reason", command.reason(), LONGEST_REASON);
        check.done();
        site.returnToDepartment(
                reason, caller.actorIn(APPROVE_SITES_FOR_ORGANIZATION, site.getDepartmentId()), clock.instant());
        news.answered(site);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void recordOrganization(RecordOrganization command, String fileName, InputStream paper) {
        SiteApplication site = load(command.site(), APPLY_FOR_SITES);
        if (organizations.answersItself(site.getOrganizationId())) {
            throw new BusinessException(SiteError.ORGANIZATION_ANSWERS_ITSELF);
        }
        InputCheck check = new InputCheck();
        Boolean granted = check.required("granted", command.granted());
        if (Boolean.FALSE.equals(granted)) {
            String remark = check.required("remark", command.remark(), LONGEST_REASON);
            check.done();
            site.returnToDepartment(remark, caller.actorIn(APPLY_FOR_SITES, site.getDepartmentId()), clock.instant());
        } else {
            SiteReply reply = reply(
                    command.on(),
                    site.getSubmittedOn(),
                    SiteError.DAY_BEFORE_SUBMISSION,
                    command.document(),
                    fileName,
                    paper,
                    check);
            site.recordOrganization(reply, caller.actorIn(APPLY_FOR_SITES, site.getDepartmentId()), clock.instant());
        }
        news.of(site);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void recordAuthority(RecordAuthority command, String fileName, InputStream paper) {
        SiteApplication site = load(command.site(), RECORD_SITE_APPROVALS);
        InputCheck check = new InputCheck();
        Boolean granted = check.required("granted", command.granted());
        String remark = Boolean.FALSE.equals(granted)
                ? check.required("remark", command.remark(), LONGEST_REASON)
                : check.optional("remark", command.remark(), LONGEST_REASON);
        SiteReply reply = reply(
                command.on(),
                site.getOrganizationOn(),
                SiteError.DAY_BEFORE_ORGANIZATION,
                command.document(),
                fileName,
                paper,
                check);
        Actor actor = caller.actorIn(RECORD_SITE_APPROVALS, site.getDepartmentId());
        if (granted && site.getReplacesId() != null && site.permits(SiteAction.RECORD_AUTHORITY)) {
            sites.require(site.getReplacesId(), caller.scopeIn(RECORD_SITE_APPROVALS))
                    .giveWay(actor, clock.instant());
            sites.flush();
        }
        site.recordAuthority(granted, reply, remark, actor, clock.instant());
        news.answered(site);
    }

    /** @param notBefore day of the step before, or null if it is not its turn, which the application says itself */
    private SiteReply reply(
            LocalDate on,
            LocalDate notBefore,
            SiteError tooEarly,
            String document,
            String fileName,
            InputStream paper,
            InputCheck check) {
        LocalDate day = check.required("on", on);
        check.refuseIf(day != null && day.isAfter(LocalDate.now(clock)), "on", SiteError.DAY_IN_THE_FUTURE);
        check.refuseIf(day != null && notBefore != null && day.isBefore(notBefore), "on", tooEarly, notBefore);
        String number = check.required("document", document, LONGEST_DOCUMENT);
        check.required("paper", paper);
        check.done();
        return new SiteReply(
                day,
                number,
                documents.receive(fileName, paper, Set.of(FileKind.PDF)).stored());
    }

    private SiteApplication load(SiteRef ref, BusinessFunction function) {
        return sites.require(ref.id(), ref.version(), caller.scopeIn(function));
    }
}
