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
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 考前准备, as far as the exam site goes: whether the department has an approved one for the certificate. Whoever may see the
 * batch may know that; the way to the site is shown only to those who may read it.
 */
@Dependent
public class SiteStep implements StepSource {

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
        DataScope owner = new DataScope.OfDepartments(Set.of(batch.departmentId()));
        Optional<SiteApplication> site = sites.of(batch.departmentId(), owner).stream()
                .filter(one -> one.getCertificateId() == batch.certificateId())
                .filter(one -> one.getStatus() != SiteStatus.SUPERSEDED)
                .max(Comparator.comparing(one -> PROGRESS.indexOf(one.getStatus())));
        List<StepGap> gaps = new SiteApproved()
                .check(facts.of(batch.departmentId(), batch.certificateId(), owner)).stream()
                        .filter(Finding::blocks)
                        .map(finding -> new StepGap(finding.evidence(), finding.arguments()))
                        .toList();
        StepReport report = StepReport.of(ProcessStep.PREPARATION, state(site, gaps))
                .by(SITE_CLAUSE)
                .missing(gaps)
                .at(place(site));
        return gaps.isEmpty() ? report : report.waitingFor(who(site));
    }

    private static StepState state(Optional<SiteApplication> site, List<StepGap> gaps) {
        if (gaps.isEmpty()) {
            return StepState.DONE;
        }
        return site.isEmpty() ? StepState.NOT_STARTED : StepState.IN_PROGRESS;
    }

    private Place place(Optional<SiteApplication> site) {
        return caller.carries(READ_SITES)
                ? site.map(one -> Place.of(PlaceKind.EXAM_SITE, one.getId())).orElse(Place.of(PlaceKind.EXAM_SITES))
                : null;
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
