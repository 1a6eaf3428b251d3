package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.training.CourseFacts;
import cn.edu.jzu.skillcert.training.TrainingEvidence;
import java.time.LocalDate;
import java.util.List;

/** 按照证书对应课程的课程类型和学时对学生进行授课即可: each class has a course for the certificate, taught as planned before the exam. */
public final class HoursTaught implements Rule<HoursTaught.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-5.3", "附件1·五·2", Severity.WARNING, RuleSource.EXPLICIT);

    /**
     * @param courses of this class for the certificate
     * @param exam first day of the exam, or null while it is not set
     */
    public record Facts(String className, List<CourseFacts> courses, LocalDate exam) {

        public Facts {
            courses = List.copyOf(courses);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Facts facts) {
        return facts.courses().isEmpty()
                ? List.of(fail(null, TrainingEvidence.NO_COURSE_LINKED, facts.className()))
                : facts.courses().stream().map(course -> check(facts, course)).toList();
    }

    private Finding check(Facts facts, CourseFacts course) {
        if (facts.exam() != null
                && course.taughtUntil() != null
                && course.taughtUntil().isAfter(facts.exam())) {
            return pending(
                    "taughtUntil",
                    TrainingEvidence.HOURS_COUNTED_BEYOND,
                    facts.className(),
                    course.course(),
                    course.taughtUntil(),
                    facts.exam());
        }
        return switch (course.status()) {
            case TAUGHT ->
                pass(
                        TrainingEvidence.HOURS_TAUGHT,
                        facts.className(),
                        course.course(),
                        course.taughtHours(),
                        course.plannedHours());
            case EXPLAINED ->
                pass(
                        TrainingEvidence.HOURS_EXPLAINED,
                        facts.className(),
                        course.course(),
                        course.taughtHours(),
                        course.plannedHours(),
                        course.reason());
            case SHORT ->
                fail(
                        "taughtHours",
                        TrainingEvidence.HOURS_SHORT,
                        facts.className(),
                        course.course(),
                        course.taughtHours(),
                        course.plannedHours());
        };
    }
}
