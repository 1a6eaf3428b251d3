package cn.edu.jzu.skillcert.demo;

import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.examplan.model.PlannedExam;
import cn.edu.jzu.skillcert.examplan.persistence.ExamPlanRepository;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.model.FirstTime;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.CandidateRepository;
import cn.edu.jzu.skillcert.registration.persistence.StudentRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Most of the students whom the approved plans wait for are registered; some places are left to try it. */
@Dependent
public class DemoRegistrations implements DemoContribution {

    private static final int LEFT_OPEN = 3;

    @Inject
    private ExamPlanRepository plans;

    @Inject
    private StudentRepository students;

    @Inject
    private CandidateRepository candidates;

    @Inject
    private Quotas quotas;

    @Inject
    private Clock clock;

    private final Map<QuotaKey, Integer> taken = new HashMap<>();

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void load() {
        plans.list(Condition.all().and("e.status = :approved", "approved", PlanStatus.APPROVED), DemoData.DEMO.scope())
                .forEach(plan -> plan.getExams().forEach(exam -> register(plan, exam)));
    }

    private void register(ExamPlan plan, PlannedExam planned) {
        PlannedExamTerms terms = planned.terms();
        QuotaKey quota = new QuotaKey(plan.getExamMonth().getYear(), terms.certificateId(), terms.level());
        int room = quotas.of(quota).heads() - taken.getOrDefault(quota, 0);
        for (ClassHeads line : terms.classes()) {
            List<Student> all = students.ofClasses(Set.of(line.classId()), DemoData.DEMO.scope());
            Set<Long> elsewhere = Set.copyOf(candidates.withOpenOne(
                    all.stream().map(Student::getId).collect(toSet()),
                    terms.certificateId(),
                    terms.level(),
                    DemoData.DEMO));
            List<Student> some = all.stream()
                    .filter(student -> !elsewhere.contains(student.getId()))
                    .sorted(Comparator.comparing(Student::getStudentNumber))
                    .limit(Math.max(0, Math.min(line.heads() - LEFT_OPEN, room)))
                    .toList();
            room -= some.size();
            taken.merge(quota, some.size(), Integer::sum);
            some.forEach(student -> register(student, plan, planned));
        }
    }

    private void register(Student student, ExamPlan plan, PlannedExam planned) {
        PlannedExamTerms terms = planned.terms();
        PlannedExamFacts exam = new PlannedExamFacts(
                planned.getId(),
                plan.getId(),
                plan.getDepartmentId(),
                terms.certificateId(),
                terms.level(),
                plan.getPlanMonth(),
                plan.getExamMonth().getYear(),
                plan.getStatus(),
                terms.theory().on(),
                terms.practical().on(),
                terms.place(),
                terms.heads(),
                0,
                terms.classes());
        Candidate candidate = new Candidate(
                student,
                exam,
                FirstTime.of(terms.certificateId(), terms.level(), List.of()),
                FirstTimeReading.SAME_LEVEL,
                clock.instant());
        LocalDate first = exam.firstSession();
        if (first != null && first.isBefore(LocalDate.now(clock))) {
            candidate.apply(first.minusDays(7), null);
            candidate.close("");
        }
        candidates.add(candidate, DemoData.DEMO.scope());
    }
}
