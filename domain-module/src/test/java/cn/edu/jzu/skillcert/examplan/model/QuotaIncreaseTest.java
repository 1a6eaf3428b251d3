package cn.edu.jzu.skillcert.examplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QuotaIncreaseTest {

    private static final Instant NOW = Instant.parse("2024-10-28T01:00:00Z");
    private static final LocalDate FILED = LocalDate.of(2024, 10, 28);
    private static final Actor PLANNER = new Actor(1, "陈", null, null);

    private final QuotaIncrease increase = increase("新增一个班");

    @Test
    void goesToTheProvinceAndComesBackWithANumber() {
        increase.forward(FILED.plusDays(1));
        increase.recordReply(true, "豫1+X办〔2024〕9号", LocalDate.of(2024, 11, 8), null);

        assertThat(increase.getStatus()).isEqualTo(IncreaseStatus.GRANTED);
        assertThat(increase.facts())
                .isEqualTo(new IncreaseFacts(
                        10, IncreaseStatus.GRANTED, FILED, "豫1+X办〔2024〕9号", LocalDate.of(2024, 11, 8)));
    }

    @Test
    void isAnsweredOnlyAfterItWasForwardedAndNotEarlierThanThat() {
        assertRefused(() -> increase.recordReply(true, "9号", FILED, null), PlanError.INCREASE_NOT_NOW);
        increase.forward(FILED.plusDays(1));
        assertRefused(() -> increase.recordReply(true, "9号", FILED, null), PlanError.REPLY_BEFORE_FORWARDING);
        assertRefused(() -> increase.recordReply(true, " ", FILED.plusDays(2), null), PlanError.REPLY_WANTS_NUMBER);
    }

    @Test
    void isHandedBackWithAReasonAndThenOver() {
        assertRefused(() -> increase.returnToDepartment(null), PlanError.RETURN_WANTS_REASON);
        increase.returnToDepartment("人数与动员名单不符");

        assertThat(increase.getStatus().isOpen()).isFalse();
        assertRefused(() -> increase.forward(FILED), PlanError.INCREASE_NOT_NOW);
    }

    @Test
    void isForTheYearOfTheExams() {
        assertThat(increase.getQuotaYear()).isEqualTo(2025);
    }

    @Test
    void wantsAReason() {
        assertRefused(() -> increase(" "), PlanError.INCREASE_WANTS_REASON);
    }

    /** The plan of December that covers January. */
    private static QuotaIncrease increase(String reason) {
        ExamPlan plan = new ExamPlan(5, YearMonth.of(2024, 12), YearMonth.of(2025, 1), PLANNER, NOW);
        PlannedExamTerms exam = new PlannedExamTerms(
                31L,
                7L,
                SkillLevel.INTERMEDIATE,
                3L,
                130,
                ComponentDate.OPEN,
                ComponentDate.OPEN,
                null,
                null,
                List.of());
        return new QuotaIncrease(plan, exam, 10, reason, FILED, PLANNER, NOW);
    }

    private static void assertRefused(ThrowingCallable action, ErrorCode code) {
        assertThatThrownBy(action).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
