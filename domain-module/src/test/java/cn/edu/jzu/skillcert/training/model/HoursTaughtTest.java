package cn.edu.jzu.skillcert.training.model;

import static cn.edu.jzu.skillcert.regulation.RuleAssertions.assertThatRule;

import cn.edu.jzu.skillcert.training.CourseFacts;
import cn.edu.jzu.skillcert.training.CourseKind;
import cn.edu.jzu.skillcert.training.TrainingEvidence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** with the examples of the regulation's catalogue. */
class HoursTaughtTest {

    private static final LocalDate EXAM = LocalDate.of(2026, 12, 5);

    private final HoursTaught rule = new HoursTaught();

    private static CourseFacts course(int planned, int taught, String reason) {
        return new CourseFacts(
                "Web 前端开发", CourseKind.COMBINED, "2026-2027-1", planned, taught, LocalDate.of(2026, 11, 20), reason);
    }

    private static HoursTaught.Facts facts(CourseFacts... courses) {
        return new HoursTaught.Facts("软件2401班", List.of(courses), EXAM);
    }

    @Test
    void sixtyFourOfSixtyFourHoursPass() {
        assertThatRule(rule, facts(course(64, 64, null))).passesWith(TrainingEvidence.HOURS_TAUGHT, 64);
    }

    @Test
    void fortyEightOfSixtyFourAreAWarning() {
        assertThatRule(rule, facts(course(64, 48, null))).warnsWith(TrainingEvidence.HOURS_SHORT, 48, 64);
    }

    @Test
    void fewerHoursWithAReasonPassAndTheReasonIsShown() {
        assertThatRule(rule, facts(course(64, 48, "其余 16 学时为考后实训")))
                .passesWith(TrainingEvidence.HOURS_EXPLAINED, "其余 16 学时为考后实训");
    }

    @Test
    void aClassWithoutACourseIsAWarning() {
        assertThatRule(rule, facts()).warnsWith(TrainingEvidence.NO_COURSE_LINKED, "软件2401班");
    }

    @Test
    void everyCourseIsJudgedByItself() {
        assertThatRule(rule, facts(course(64, 64, null), course(32, 30, null)))
                .passesAlsoWith(TrainingEvidence.HOURS_TAUGHT)
                .warnsWith(TrainingEvidence.HOURS_SHORT, 30, 32);
    }

    @Test
    void hoursCountedBeyondTheExamSayNothingOfTheDayOfTheExam() {
        CourseFacts later = new CourseFacts("Web 前端开发", CourseKind.THEORY, null, 64, 64, EXAM.plusDays(1), null);
        assertThatRule(rule, facts(later)).isPendingWith(TrainingEvidence.HOURS_COUNTED_BEYOND, EXAM);
    }
}
