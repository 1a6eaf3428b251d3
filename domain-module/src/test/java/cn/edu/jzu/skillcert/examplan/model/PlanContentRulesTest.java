package cn.edu.jzu.skillcert.examplan.model;

import static cn.edu.jzu.skillcert.examplan.model.PlanFactsFixture.plan;
import static cn.edu.jzu.skillcert.regulation.RuleAssertions.assertThatRule;

import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.PlanEvidence;
import cn.edu.jzu.skillcert.regulation.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** */
class PlanContentRulesTest {

    private static final Rule<PlanFacts> CONTENT = new PlanComplete();

    @Test
    void aPlanWithTheEightItemsAndBothDaysPasses() {
        assertThatRule(CONTENT, plan().build()).passesWith(PlanEvidence.EXAM_COMPLETE, 1, 65);
    }

    @Test
    void aTheoryDayAloneDoesNotDo() {
        assertThatRule(CONTENT, plan().practical(ComponentDate.OPEN).build())
                .blocksWith(PlanEvidence.PRACTICAL_MISSING, 1)
                .atField("exams[0].practicalOn");
    }

    @Test
    void aMissingComponentWantsItsReason() {
        assertThatRule(CONTENT, plan().practical(ComponentDate.none(" ")).build())
                .blocksWith(PlanEvidence.PRACTICAL_MISSING, 1);
        assertThatRule(CONTENT, plan().practical(ComponentDate.none("该等级只考理论")).build())
                .passesWith(PlanEvidence.EXAM_COMPLETE, 1, 65);
    }

    @Test
    void anExamWithoutAnyComponentIsNone() {
        assertThatRule(
                        CONTENT,
                        plan().theory(ComponentDate.none("无"))
                                .practical(ComponentDate.none("无"))
                                .build())
                .blocksWith(PlanEvidence.NO_COMPONENT, 1);
    }

    @Test
    void theTotalIsTheSumOfTheClasses() {
        assertThatRule(CONTENT, plan().typedTotal(70).build())
                .blocksWith(PlanEvidence.HEADS_DIFFER, 1, 70, 65)
                .atField("exams[0].heads");
    }

    @Test
    void everyMissingItemIsNamedAtItsField() {
        assertThatRule(CONTENT, plan().withoutItems().theory(ComponentDate.OPEN).build())
                .blocksWith(PlanEvidence.CERTIFICATE_MISSING, 1)
                .blocksWith(PlanEvidence.LEVEL_MISSING, 1)
                .blocksWith(PlanEvidence.RESPONSIBLE_MISSING, 1)
                .blocksWith(PlanEvidence.CLASSES_MISSING, 1)
                .blocksWith(PlanEvidence.HEADS_MISSING, 1)
                .blocksWith(PlanEvidence.THEORY_MISSING, 1)
                .blocksWith(PlanEvidence.PLACE_MISSING, 1)
                .blocksWith(PlanEvidence.CONDITIONS_MISSING, 1)
                .atField("exams[0].conditions");
    }

    @Test
    void aDayInThePastIsRefusedUnlessItWasApprovedBefore() {
        LocalDate past = LocalDate.of(2024, 10, 27);
        LocalDate today = LocalDate.of(2024, 10, 28);

        assertThatRule(CONTENT, plan().sessions(past, today).build())
                .blocksWith(PlanEvidence.DATE_PAST, 1, past, today);
        assertThatRule(CONTENT, plan().sessions(today, today).build()).passesWith(PlanEvidence.EXAM_COMPLETE);
        assertThatRule(
                        CONTENT,
                        plan().sessions(past, today)
                                .approved("2024-10-09", past, today)
                                .build())
                .passesWith(PlanEvidence.EXAM_COMPLETE);
    }

    @Test
    void aMonthWithoutExamsIsDeclaredAndNotLeftEmpty() {
        assertThatRule(CONTENT, plan().noExams().build()).blocksWith(PlanEvidence.NO_EXAMS);
        assertThatRule(CONTENT, plan().noExams().zeroReport().build()).passesWith(PlanEvidence.ZERO_REPORT);
        assertThatRule(CONTENT, plan().zeroReport().build()).blocksWith(PlanEvidence.ZERO_REPORT_WITH_EXAMS);
    }
}
