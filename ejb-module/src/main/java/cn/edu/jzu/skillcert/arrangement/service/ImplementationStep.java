package cn.edu.jzu.skillcert.arrangement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.PLAN_IMPLEMENTATIONS;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_IMPLEMENTATIONS;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.arrangement.ExamSummary;
import cn.edu.jzu.skillcert.arrangement.ImplementationEvidence;
import cn.edu.jzu.skillcert.arrangement.ImplementationStatus;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationFacts;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationPlan;
import cn.edu.jzu.skillcert.arrangement.model.PlanFiledBeforeArranging;
import cn.edu.jzu.skillcert.arrangement.persistence.ImplementationRepository;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.platform.Caller;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * 考前准备, as far as 编制考场 goes: done when every exam of the batch has an approved implementation plan, and the platform the
 * same rooms and invigilators.
 */
@Dependent
public class ImplementationStep implements StepSource {

    private static final String CLAUSE = "附件1·六·3(2)";

    private static final List<StepGap> NOTES = List.of(StepGap.of(ImplementationEvidence.ARRANGING_NOT_KEPT));

    @Inject
    private ImplementationRepository plans;

    @Inject
    private PlannedExams exams;

    @Inject
    private ExamSummaries summaries;

    @Inject
    private ImplementationFactsSource facts;

    @Inject
    private Caller caller;

    @Override
    public ProcessStep step() {
        return ProcessStep.PREPARATION;
    }

    /** @param plan null if nobody has begun one */
    private record Standing(PlannedExamFacts exam, ImplementationPlan plan, List<StepGap> gaps) {

        boolean isOpen() {
            return !gaps.isEmpty();
        }
    }

    @Override
    public StepReport report(BatchKey batch) {
        List<PlannedExamFacts> planned = exams.ofBatch(batch).stream()
                .filter(PlannedExamFacts::isApproved)
                .toList();
        if (planned.isEmpty()) {
            return StepReport.of(step(), StepState.NOT_STARTED)
                    .by(CLAUSE)
                    .waitingFor(Role.DEPARTMENT)
                    .missing(List.of(StepGap.of(ImplementationEvidence.NO_PLAN)))
                    .noting(NOTES)
                    .at(listed());
        }
        Map<Long, ImplementationPlan> written = plans
                .ofExams(
                        planned.stream().map(PlannedExamFacts::id).collect(toSet()),
                        new DataScope.OfDepartments(Set.of(batch.departmentId())))
                .stream()
                .collect(toMap(ImplementationPlan::getPlannedExamId, Function.identity()));
        List<Standing> standings = planned.stream()
                .map(exam -> standing(exam, written.get(exam.id())))
                .toList();
        List<StepGap> gaps = standings.stream()
                .flatMap(one -> one.gaps().stream())
                .distinct()
                .toList();
        StepState state =
                gaps.isEmpty() ? StepState.DONE : written.isEmpty() ? StepState.NOT_STARTED : StepState.IN_PROGRESS;
        StepReport report = StepReport.of(step(), state)
                .by(CLAUSE)
                .missing(gaps)
                .noting(NOTES)
                .at(place(standings, batch));
        return gaps.isEmpty() ? report : report.waitingFor(who(standings));
    }

    private Standing standing(PlannedExamFacts exam, ImplementationPlan plan) {
        ExamSummary summary = summaries.of(exam);
        ImplementationFacts current = plan == null ? facts.ofNone(summary) : facts.of(plan, summary);
        return new Standing(
                exam,
                plan,
                new PlanFiledBeforeArranging()
                        .check(current).stream()
                                .filter(Finding::blocks)
                                .map(finding -> new StepGap(finding.evidence(), finding.arguments()))
                                .toList());
    }

    private static Role who(List<Standing> standings) {
        return standings.stream()
                        .filter(Standing::isOpen)
                        .allMatch(one -> one.plan() != null && one.plan().getStatus() == ImplementationStatus.SUBMITTED)
                ? Role.ACADEMIC_AFFAIRS
                : Role.DEPARTMENT;
    }

    /** The exam that still wants something, or the first. */
    private Place place(List<Standing> standings, BatchKey batch) {
        Standing next = standings.stream().filter(Standing::isOpen).findFirst().orElse(standings.get(0));
        if (next.plan() != null) {
            return caller.carries(READ_IMPLEMENTATIONS)
                    ? Place.of(PlaceKind.IMPLEMENTATION_PLAN, next.plan().getId())
                    : null;
        }
        return caller.scopeIn(PLAN_IMPLEMENTATIONS).coversDepartment(batch.departmentId())
                ? Place.of(PlaceKind.IMPLEMENTATION_PLAN_TO_OPEN)
                        .with("exam", next.exam().id())
                : listed();
    }

    private Place listed() {
        return caller.carries(READ_IMPLEMENTATIONS) ? Place.of(PlaceKind.IMPLEMENTATION_PLANS) : null;
    }
}
