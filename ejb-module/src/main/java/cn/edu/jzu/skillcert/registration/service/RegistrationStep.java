package cn.edu.jzu.skillcert.registration.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.registration.persistence.RegisteredHead;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 考前报名: done when everybody who is registered has a photo and is entered on the platform, and nobody is too many. Fewer
 * than planned will do. 及时 has no day in the regulation, so none is named.
 */
@Dependent
public class RegistrationStep implements StepSource {

    @Inject
    private CandidateRepository candidates;

    @Inject
    private PlannedExams plans;

    @Inject
    private RegistrationFactsSource facts;

    @Inject
    private Caller caller;

    @Override
    public ProcessStep step() {
        return ProcessStep.REGISTRATION;
    }

    @Override
    public StepReport report(BatchKey batch) {
        List<PlannedExamFacts> planned = plans.ofBatch(batch);
        List<PlannedExamFacts> exams =
                planned.stream().filter(PlannedExamFacts::isApproved).toList();
        Map<Long, List<RegisteredHead>> heads = candidates
                .heads(
                        planned.stream().map(PlannedExamFacts::id).collect(toSet()),
                        new DataScope.OfDepartments(Set.of(batch.departmentId())))
                .stream()
                .collect(groupingBy(RegisteredHead::plannedExamId));
        if (exams.isEmpty()) {
            return beforeThePlan(planned, heads);
        }
        List<StepGap> gaps = gaps(exams, heads);
        StepReport report = StepReport.of(
                        step(),
                        heads.isEmpty()
                                ? StepState.NOT_STARTED
                                : gaps.isEmpty() ? StepState.DONE : StepState.IN_PROGRESS)
                .missing(gaps)
                .noting(fewer(exams, heads))
                .at(
                        caller.carries(BusinessFunction.READ_REGISTRATIONS)
                                ? Place.of(PlaceKind.EXAM_REGISTRATION, next(exams, heads))
                                : null);
        return gaps.isEmpty() ? report : report.waitingFor(Role.DEPARTMENT);
    }

    /** Nobody is registered but from an approved plan, so whoever has the plan is awaited. */
    private StepReport beforeThePlan(List<PlannedExamFacts> planned, Map<Long, List<RegisteredHead>> heads) {
        StepReport report = StepReport.of(step(), heads.isEmpty() ? StepState.NOT_STARTED : StepState.IN_PROGRESS);
        if (planned.isEmpty()) {
            return report.waitingFor(Role.DEPARTMENT).missing(List.of(StepGap.of(PlanEvidence.NOT_IN_PLAN)));
        }
        PlannedExamFacts first = planned.get(0);
        return report.waitingFor(first.status() == PlanStatus.SUBMITTED ? Role.ACADEMIC_AFFAIRS : Role.DEPARTMENT)
                .missing(List.of(StepGap.of(RegistrationEvidence.PLAN_NOT_APPROVED, first.status())))
                .at(Place.of(PlaceKind.EXAM_PLAN, first.planId()));
    }

    /** The exam that still wants something, or the first. */
    private static long next(List<PlannedExamFacts> exams, Map<Long, List<RegisteredHead>> heads) {
        return exams.stream()
                .filter(exam -> !heads.containsKey(exam.id()))
                .findFirst()
                .orElse(exams.get(0))
                .id();
    }

    private List<StepGap> gaps(List<PlannedExamFacts> exams, Map<Long, List<RegisteredHead>> byExam) {
        List<RegisteredHead> heads =
                byExam.values().stream().flatMap(List::stream).toList();
        if (heads.isEmpty()) {
            return List.of(StepGap.of(RegistrationEvidence.NOBODY_REGISTERED));
        }
        List<StepGap> gaps = new ArrayList<>();
        for (PlannedExamFacts exam : exams) {
            int registered = byExam.getOrDefault(exam.id(), List.of()).size();
            if (registered > exam.heads()) {
                gaps.add(StepGap.of(RegistrationEvidence.OVER_PLAN, exam.heads(), registered));
            } else if (registered > exam.openHeads()) {
                gaps.add(
                        StepGap.of(RegistrationEvidence.OVER_OPEN_HEADS, exam.heads(), exam.lockedHeads(), registered));
            }
        }
        Set<Long> students = heads.stream().map(RegisteredHead::studentId).collect(toSet());
        int without = students.size() - facts.withPhoto(students);
        if (without > 0) {
            gaps.add(StepGap.of(RegistrationEvidence.WITHOUT_PHOTO, students.size(), without));
        }
        long open = heads.stream()
                .filter(head -> head.status() == CandidateStatus.REGISTERED)
                .count();
        if (open > 0) {
            gaps.add(StepGap.of(RegistrationEvidence.NOT_ALL_APPLIED, heads.size(), open));
        }
        return gaps;
    }

    /** lets fewer come than were planned. */
    private static List<StepGap> fewer(List<PlannedExamFacts> exams, Map<Long, List<RegisteredHead>> byExam) {
        int planned = exams.stream().mapToInt(PlannedExamFacts::heads).sum();
        int registered = byExam.values().stream().mapToInt(List::size).sum();
        return registered == 0 || registered >= planned
                ? List.of()
                : List.of(
                        StepGap.of(RegistrationEvidence.FEWER_THAN_PLANNED, planned, registered, planned - registered));
    }
}
