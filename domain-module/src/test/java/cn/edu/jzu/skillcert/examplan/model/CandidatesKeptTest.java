package cn.edu.jzu.skillcert.examplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.examplan.RegisteredClass;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesKeptTest {

    private static final PlannedExamTerms BEFORE =
            exam(7, SkillLevel.INTERMEDIATE, 65, new ClassHeads(1L, 32), new ClassHeads(2L, 33));

    /** 30 of the one class, 20 of the other. */
    private static final List<RegisteredClass> REGISTERED =
            List.of(new RegisteredClass(31, 1, 30), new RegisteredClass(31, 2, 20));

    @Test
    void anExamMayShrinkToThoseWhoAreRegistered() {
        assertThat(violations(exam(7, SkillLevel.INTERMEDIATE, 50, new ClassHeads(1L, 30), new ClassHeads(2L, 20))))
                .isEmpty();
    }

    @Test
    void butNotBelowThemInAllOrInAClass() {
        assertThat(violations(exam(7, SkillLevel.INTERMEDIATE, 49, new ClassHeads(1L, 30), new ClassHeads(2L, 19))))
                .extracting(Violation::field, Violation::code)
                .containsExactly(
                        tuple("exams[0].heads", PlanError.HEADS_BELOW_REGISTERED),
                        tuple("exams[0].classes", PlanError.CLASS_BELOW_REGISTERED));
        assertThat(violations(exam(7, SkillLevel.INTERMEDIATE, 65, new ClassHeads(1L, 65))))
                .extracting(Violation::code)
                .containsExactly(PlanError.CLASS_BELOW_REGISTERED);
    }

    @Test
    void itsCertificateAndLevelStay() {
        assertThat(violations(exam(8, SkillLevel.ADVANCED, 65, new ClassHeads(1L, 32), new ClassHeads(2L, 33))))
                .extracting(Violation::field, Violation::code)
                .containsExactly(
                        tuple("exams[0].certificateId", PlanError.EXAM_KEEPS_CERTIFICATE),
                        tuple("exams[0].level", PlanError.EXAM_KEEPS_CERTIFICATE));
    }

    @Test
    void itDoesNotLeaveThePlan() {
        assertThat(CandidatesKept.violations(
                        new PlanContent(false, List.of(BEFORE)), new PlanContent(true, List.of()), REGISTERED))
                .extracting(Violation::code)
                .containsExactly(PlanError.EXAM_HAS_CANDIDATES);
    }

    @Test
    void withoutCandidatesEverythingGoes() {
        assertThat(CandidatesKept.violations(
                        new PlanContent(false, List.of(BEFORE)), new PlanContent(true, List.of()), List.of()))
                .isEmpty();
    }

    private static List<Violation> violations(PlannedExamTerms wanted) {
        return CandidatesKept.violations(
                new PlanContent(false, List.of(BEFORE)), new PlanContent(false, List.of(wanted)), REGISTERED);
    }

    private static PlannedExamTerms exam(long certificate, SkillLevel level, int heads, ClassHeads... classes) {
        return new PlannedExamTerms(31L, certificate, level, 3L, heads, null, null, null, null, List.of(classes));
    }
}
