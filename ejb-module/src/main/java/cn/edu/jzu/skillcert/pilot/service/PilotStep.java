package cn.edu.jzu.skillcert.pilot.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_QUOTAS;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.pilot.DeclarationFilter;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.pilot.PilotRoundStatus;
import cn.edu.jzu.skillcert.pilot.model.PilotDeclaration;
import cn.edu.jzu.skillcert.pilot.model.PilotRound;
import cn.edu.jzu.skillcert.pilot.model.QuotaEntry;
import cn.edu.jzu.skillcert.pilot.persistence.DeclaredRow;
import cn.edu.jzu.skillcert.pilot.persistence.PilotDeclarationRepository;
import cn.edu.jzu.skillcert.pilot.persistence.PilotRoundRepository;
import cn.edu.jzu.skillcert.pilot.persistence.QuotaRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.reference.BatchExams;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.ProcessStep;
import cn.edu.jzu.skillcert.regulation.StepGap;
import cn.edu.jzu.skillcert.regulation.StepReport;
import cn.edu.jzu.skillcert.regulation.StepSource;
import cn.edu.jzu.skillcert.regulation.StepState;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 申报试点证书 of a batch: whether the department has approved heads of the certificate in the year of the exam. */
@Dependent
class PilotStep implements StepSource {

    private static final int MOST_DECLARATIONS = 100;

    @Inject
    private PilotDeclarationRepository declarations;

    @Inject
    private QuotaRepository quotas;

    @Inject
    private PilotRoundRepository rounds;

    @Inject
    private BatchExams exams;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    public ProcessStep step() {
        return ProcessStep.PILOT;
    }

    @Override
    public StepReport report(BatchKey batch) {
        int year = exams.of(batch).quotaYear();
        DataScope owner = new DataScope.OfDepartments(Set.of(batch.departmentId()));
        boolean approved = quotas.entries(year, caller.scopeIn(READ_QUOTAS)).stream()
                        .filter(entry -> entry.getDepartmentId() == batch.departmentId()
                                && entry.key().certificateId() == batch.certificateId())
                        .mapToInt(QuotaEntry::getHeads)
                        .sum()
                > 0;
        List<DeclaredRow> declared =
                declarations
                        .lines(DeclarationFilter.in(null, year, batch.departmentId(), null), MOST_DECLARATIONS, owner)
                        .stream()
                        .filter(row -> row.line().certificateId() == batch.certificateId())
                        .toList();
        Place place = declared.isEmpty()
                ? Place.of(PlaceKind.PILOT_ROUNDS).with("year", year)
                : Place.of(
                        PlaceKind.PILOT_DECLARATION,
                        declared.get(declared.size() - 1).declarationId());
        if (approved) {
            return StepReport.of(ProcessStep.PILOT, StepState.DONE).at(place);
        }
        if (declared.isEmpty()) {
            return StepReport.of(ProcessStep.PILOT, StepState.NOT_STARTED)
                    .waitingFor(Role.DEPARTMENT)
                    .missing(List.of(declined(year, batch.departmentId(), owner)
                            .map(reason -> StepGap.of(PilotEvidence.DECLINED, reason))
                            .orElseGet(() -> StepGap.of(PilotEvidence.NOTHING_DECLARED))))
                    .at(place);
        }
        return underWay(declared.get(declared.size() - 1)).at(place);
    }

    private StepReport underWay(DeclaredRow row) {
        StepReport report = StepReport.of(ProcessStep.PILOT, StepState.IN_PROGRESS);
        PilotRound round = rounds.require(row.roundId(), caller.scopeIn(READ_QUOTAS));
        if (round.getStatus() != PilotRoundStatus.OPEN && !row.status().isHandedIn()) {
            return report.waitingFor(Role.DEPARTMENT).missing(List.of(StepGap.of(PilotEvidence.NOT_SUBMITTED)));
        }
        return switch (round.getStatus()) {
            case OPEN ->
                row.status() == DeclarationStatus.SUBMITTED
                        ? report.waitingFor(Role.ACADEMIC_AFFAIRS)
                                .due(round.getPlatformDue())
                                .missing(List.of(StepGap.of(PilotEvidence.NOT_CONSENTED)))
                        : report.waitingFor(Role.DEPARTMENT)
                                .due(round.getDepartmentDue())
                                .missing(List.of(StepGap.of(
                                        PilotEvidence.SUBMISSION_OPEN,
                                        LocalDate.now(clock),
                                        round.getDepartmentDue())));
            case CONSENTED ->
                report.waitingFor(Role.ACADEMIC_AFFAIRS)
                        .due(round.getPlatformDue())
                        .missing(List.of(StepGap.of(PilotEvidence.NOT_UPLOADED)));
            case UPLOADED ->
                report.waitingFor(Role.ACADEMIC_AFFAIRS).missing(List.of(StepGap.of(PilotEvidence.NOT_APPROVED)));
            // Decided, and yet without heads: the department asks for them in September or declares again.
            case APPROVED ->
                report.waitingFor(Role.DEPARTMENT)
                        .missing(List.of(StepGap.of(PilotEvidence.APPROVED_WITH_NONE, round.getApprovalNumber())));
        };
    }

    /** Why the department declares nothing this year, if that is its last word. */
    private Optional<String> declined(int year, long departmentId, DataScope owner) {
        return declarations
                .matching(DeclarationFilter.in(null, year, departmentId, DeclarationStatus.DECLINED), owner)
                .stream()
                .reduce((earlier, later) -> later)
                .flatMap(PilotDeclaration::declineReason);
    }
}
