package cn.edu.jzu.skillcert.registration.service;

import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Role;
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
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** 考前报名: done when as many are registered as planned, with photos, and all of them entered on the platform. */
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
        List<PlannedExamFacts> exams = plans.ofBatch(batch).stream()
                .filter(PlannedExamFacts::isApproved)
                .toList();
        if (exams.isEmpty()) {
            return StepReport.of(step(), StepState.NOT_STARTED);
        }
        List<RegisteredHead> heads = candidates.heads(
                exams.stream().map(PlannedExamFacts::id).collect(toSet()),
                caller.scopeIn(BusinessFunction.READ_REGISTRATIONS));
        List<StepGap> gaps = gaps(exams, heads);
        StepReport report = StepReport.of(
                        step(),
                        heads.isEmpty()
                                ? StepState.NOT_STARTED
                                : gaps.isEmpty() ? StepState.DONE : StepState.IN_PROGRESS)
                .missing(gaps)
                .due(lastDay(exams))
                .at("/registration/exam.xhtml?id=" + exams.get(0).id());
        return gaps.isEmpty() ? report : report.waitingFor(Role.DEPARTMENT);
    }

    /** 及时: before the exam, and the platform wants them the day before at the latest. */
    private static LocalDate lastDay(List<PlannedExamFacts> exams) {
        return exams.stream()
                .map(PlannedExamFacts::firstSession)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(first -> first.minusDays(1))
                .orElse(null);
    }

    private List<StepGap> gaps(List<PlannedExamFacts> exams, List<RegisteredHead> heads) {
        List<StepGap> gaps = new ArrayList<>();
        int planned = exams.stream().mapToInt(PlannedExamFacts::heads).sum();
        if (heads.isEmpty()) {
            gaps.add(StepGap.of(RegistrationEvidence.NOBODY_REGISTERED));
            return gaps;
        }
        if (heads.size() < planned) {
            gaps.add(
                    StepGap.of(RegistrationEvidence.FEWER_THAN_PLANNED, planned, heads.size(), planned - heads.size()));
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
}
