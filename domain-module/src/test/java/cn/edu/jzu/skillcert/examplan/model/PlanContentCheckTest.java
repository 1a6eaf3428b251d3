package cn.edu.jzu.skillcert.examplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.SharedError;
import cn.edu.jzu.skillcert.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanContentCheckTest {

    private static final PlanContentCheck.Known KNOWN = new PlanContentCheck.Known(
            Map.of(7L, Set.of(SkillLevel.ELEMENTARY, SkillLevel.INTERMEDIATE)), Set.of(3L), Set.of(1L, 2L));

    @Test
    void aDraftMayLackEverything() {
        assertThat(violations(new PlannedExamTerms(null, null, null, null, null, null, null, null, null, List.of())))
                .isEmpty();
    }

    @Test
    void whatDoesNotExistIsNamedAtItsField() {
        assertThat(violations(exam(
                        8L,
                        SkillLevel.INTERMEDIATE,
                        9L,
                        List.of(new ClassHeads(99L, 3), new ClassHeads(1L, 3), new ClassHeads(1L, 4)))))
                .extracting(Violation::field, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("exams[0].certificateId", PlanError.UNKNOWN_CERTIFICATE),
                        tuple("exams[0].responsibleId", PlanError.UNKNOWN_STAFF),
                        tuple("exams[0].classes[0].classId", PlanError.UNKNOWN_CLASS),
                        tuple("exams[0].classes[2].classId", PlanError.CLASS_TWICE));
    }

    @Test
    void aLevelTheCertificateIsNotIssuedInIsRefused() {
        assertThat(violations(exam(7L, SkillLevel.ADVANCED, 3L, List.of())))
                .extracting(Violation::code)
                .containsExactly(PlanError.UNKNOWN_LEVEL);
    }

    @Test
    void nonsenseInNumbersDaysAndTextsIsRefused() {
        PlannedExamTerms nonsense = new PlannedExamTerms(
                null,
                7L,
                SkillLevel.ELEMENTARY,
                3L,
                0,
                new ComponentDate(LocalDate.of(1024, 11, 16), null),
                new ComponentDate(LocalDate.of(2024, 11, 16), "不考"),
                "楼".repeat(201),
                null,
                List.of(new ClassHeads(1L, -5)));

        assertThat(violations(nonsense))
                .extracting(Violation::field, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("exams[0].heads", PlanError.HEADS_OUT_OF_RANGE),
                        tuple("exams[0].theoryOn", PlanError.DATE_OUT_OF_RANGE),
                        tuple("exams[0].practicalNotApplicable", PlanError.DATE_AND_REASON),
                        tuple("exams[0].place", SharedError.TOO_LONG),
                        tuple("exams[0].classes[0].heads", PlanError.HEADS_OUT_OF_RANGE));
    }

    private static List<Violation> violations(PlannedExamTerms exam) {
        return PlanContentCheck.violations(new PlanContent(false, List.of(exam)), KNOWN);
    }

    private static PlannedExamTerms exam(
            long certificate, SkillLevel level, long responsible, List<ClassHeads> classes) {
        return new PlannedExamTerms(null, certificate, level, responsible, 10, null, null, "机房", "联网", classes);
    }
}
