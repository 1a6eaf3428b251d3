package cn.edu.jzu.skillcert.examplan.persistence;

import cn.edu.jzu.skillcert.agreement.KnownExam;
import cn.edu.jzu.skillcert.agreement.KnownExams;
import cn.edu.jzu.skillcert.examplan.model.ExamPlan;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The exams of all plans with the days 教务处 approved last; a change counts only once it is approved too. */
@Dependent
public class ExamsOfPlans extends ScopedRepository<ExamPlan> implements KnownExams {

    private static final UnscopedAccess EXAMS = UnscopedAccess.because(
            "whoever sees an agreement may know the days it must reach, and so may the daily watch");

    public ExamsOfPlans() {
        super(ExamPlan.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of();
    }

    @Override
    public List<KnownExam> of(Set<Long> departmentIds) {
        if (departmentIds.isEmpty()) {
            return List.of();
        }
        return unscoped(
                        EXAMS,
                        Object[].class,
                        """
                        select p.departmentId, x.certificateId, x.level, p.planMonth, x.approvedTheoryOn,
                        x.approvedPracticalOn
                        from PlannedExam x join x.plan p where p.departmentId in :departments
                        and (x.approvedTheoryOn is not null or x.approvedPracticalOn is not null)""",
                        Map.of("departments", departmentIds))
                .stream()
                .map(row -> exam(row, (LocalDate) row[4], (LocalDate) row[5]))
                .toList();
    }

    private static KnownExam exam(Object[] row, LocalDate theory, LocalDate practical) {
        List<LocalDate> days =
                Stream.of(theory, practical).filter(day -> day != null).sorted().toList();
        return new KnownExam(
                (Long) row[0],
                (Long) row[1],
                (SkillLevel) row[2],
                YearMonth.from((LocalDate) row[3]),
                days.get(0),
                days.get(days.size() - 1));
    }
}
