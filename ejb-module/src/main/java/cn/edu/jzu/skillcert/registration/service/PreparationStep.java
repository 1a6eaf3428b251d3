package cn.edu.jzu.skillcert.registration.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_SITES;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.SiteStatus;
import cn.edu.jzu.skillcert.registration.model.SiteApplication;
import cn.edu.jzu.skillcert.registration.model.SiteApproved;
import cn.edu.jzu.skillcert.registration.persistence.SiteRepository;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ProcessStep;
import cn.edu.jzu.skillcert.regulation.StepGap;
import cn.edu.jzu.skillcert.regulation.StepReport;
import cn.edu.jzu.skillcert.regulation.StepSource;
import cn.edu.jzu.skillcert.regulation.StepState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 考前准备: as far as it is kept here, whether the department has an approved exam site for the certificate. */
@Dependent
public class PreparationStep implements StepSource {

    private static final String SITE_CLAUSE = "附件1·六·3(1)";

    /** Of several places the one that has come furthest is shown. */
    private static final List<SiteStatus> PROGRESS = List.of(
            SiteStatus.DRAFT,
            SiteStatus.RETURNED,
            SiteStatus.SUBMITTED,
            SiteStatus.ORGANIZATION_APPROVED,
            SiteStatus.APPROVED);

    @Inject
    private SiteRepository sites;

    @Inject
    private SiteFacts facts;

    @Inject
    private Caller caller;

    @Override
    public ProcessStep step() {
        return ProcessStep.PREPARATION;
    }

    @Override
    public StepReport report(BatchKey batch) {
        DataScope scope = caller.scopeIn(READ_SITES);
        Optional<SiteApplication> site = sites.of(batch.departmentId(), scope).stream()
                .filter(one -> one.getCertificateId() == batch.certificateId())
                .filter(one -> one.getStatus() != SiteStatus.SUPERSEDED)
                .max(Comparator.comparing(one -> PROGRESS.indexOf(one.getStatus())));
        List<StepGap> gaps = new SiteApproved()
                .check(facts.of(batch.departmentId(), batch.certificateId(), scope)).stream()
                        .filter(Finding::blocks)
                        .map(finding -> new StepGap(finding.evidence(), finding.arguments()))
                        .toList();
        StepReport report = StepReport.of(ProcessStep.PREPARATION, state(site, gaps))
                .by(SITE_CLAUSE)
                .missing(gaps)
                .at(site.map(one -> "/site/detail.xhtml?id=" + one.getId()).orElse("/site/list.xhtml"));
        return gaps.isEmpty() ? report : report.waitingFor(who(site));
    }

    /** The site is the first of what a preparation takes; the rest is not kept yet, so it is never called done here. */
    private static StepState state(Optional<SiteApplication> site, List<StepGap> gaps) {
        return site.isEmpty() && !gaps.isEmpty() ? StepState.NOT_STARTED : StepState.IN_PROGRESS;
    }

    private static Role who(Optional<SiteApplication> site) {
        SiteStatus status = site.map(SiteApplication::getStatus).orElse(SiteStatus.DRAFT);
        return switch (status) {
            case SUBMITTED -> Role.EVALUATION_ORGANIZATION;
            case ORGANIZATION_APPROVED -> Role.ACADEMIC_AFFAIRS;
            default -> Role.DEPARTMENT;
        };
    }
}
