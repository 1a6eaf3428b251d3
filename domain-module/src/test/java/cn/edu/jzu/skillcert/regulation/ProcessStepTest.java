package cn.edu.jzu.skillcert.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessStepTest {

    private static final LocalDate DUE = LocalDate.of(2024, 10, 8);

    @ParameterizedTest
    @EnumSource(ProcessStep.class)
    void everyStepCitesClausesThatCanBeRead(ProcessStep step) {
        assertThat(Citation.clauses(step.clause())).isNotEmpty().allMatch(Citation::isOne);
    }

    @Test
    void theChaptersFromTheDeclarationToTheSettlementAreAllThere() {
        assertThat(ProcessStep.values()).hasSize(12);
    }

    @Test
    void anOpenStepIsLateOnlyAfterItsLastDay() {
        StepReport report = StepReport.of(ProcessStep.EXAM_PLAN, StepState.NOT_STARTED)
                .waitingFor(Role.DEPARTMENT)
                .due(DUE);

        assertThat(report.isLateOn(DUE)).isFalse();
        assertThat(report.isLateOn(DUE.plusDays(1))).isTrue();
    }

    @Test
    void whatIsDoneIsNeverLate() {
        assertThat(StepReport.of(ProcessStep.EXAM_PLAN, StepState.DONE).due(DUE).isLateOn(DUE.plusYears(1)))
                .isFalse();
    }

    @Test
    void aStepThePortalKeepsNoRecordsOfIsNeitherOpenNorDone() {
        StepReport report = StepReport.notKept(ProcessStep.SCORING);

        assertThat(report.state()).isEqualTo(StepState.NOT_KEPT);
        assertThat(report.isOpen()).isFalse();
        assertThat(report.clause()).isEqualTo("附件1·七 + 八");
    }
}
