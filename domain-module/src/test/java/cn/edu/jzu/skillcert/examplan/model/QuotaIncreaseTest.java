package cn.edu.jzu.skillcert.examplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.IncreaseEventKind;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.StoredDocument;
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
    private static final Actor HOST = new Actor(2, "王", null, null);
    private static final StoredDocument PAPER = new StoredDocument("批复.pdf", "application/pdf", "0".repeat(64), 1);

    private final QuotaIncrease increase = increase("新增一个班");

    @Test
    void goesToTheProvinceAndComesBackWithANumber() {
        increase.forward(FILED.plusDays(1), HOST, NOW);
        increase.recordReply(true, "豫1+X办〔2024〕9号", LocalDate.of(2024, 11, 8), null, PAPER, HOST, NOW);

        assertThat(increase.getStatus()).isEqualTo(IncreaseStatus.GRANTED);
        assertThat(increase.facts())
                .isEqualTo(new IncreaseFacts(
                        10, IncreaseStatus.GRANTED, FILED, "豫1+X办〔2024〕9号", LocalDate.of(2024, 11, 8)));
    }

    @Test
    void isAnsweredOnlyAfterItWasForwardedAndNotEarlierThanThat() {
        assertRefused(
                () -> increase.recordReply(true, "9号", FILED, null, PAPER, HOST, NOW), PlanError.INCREASE_NOT_NOW);
        increase.forward(FILED.plusDays(1), HOST, NOW);
        assertRefused(
                () -> increase.recordReply(true, "9号", FILED, null, PAPER, HOST, NOW),
                PlanError.REPLY_BEFORE_FORWARDING);
        assertRefused(
                () -> increase.recordReply(true, " ", FILED.plusDays(2), null, PAPER, HOST, NOW),
                PlanError.REPLY_WANTS_NUMBER);
    }

    @Test
    void isHandedBackWithAReasonAndThenOver() {
        assertRefused(() -> increase.returnToDepartment(null, HOST, NOW), PlanError.RETURN_WANTS_REASON);
        increase.returnToDepartment("人数与动员名单不符", HOST, NOW);

        assertThat(increase.getStatus().isOpen()).isFalse();
        assertRefused(() -> increase.forward(FILED, HOST, NOW), PlanError.INCREASE_NOT_NOW);
    }

    @Test
    void tellsWhoDidWhatWithIt() {
        increase.forward(FILED.plusDays(1), HOST, NOW);
        increase.recordReply(false, "豫1+X办〔2024〕9号", LocalDate.of(2024, 11, 8), "名额已满", PAPER, HOST, NOW);

        assertThat(increase.getEvents())
                .extracting(IncreaseEvent::kind)
                .containsExactly(IncreaseEventKind.FILED, IncreaseEventKind.FORWARDED, IncreaseEventKind.REJECTED);
        assertThat(increase.getEvents())
                .last()
                .satisfies(event -> assertThat(event.act().persons()).containsExactly(HOST.accountId()));
        assertThat(increase.getPaper()).contains(PAPER);
    }

    @Test
    void isTakenBackBeforeItIsForwardedAndNotAfter() {
        QuotaIncrease forwarded = increase("新增一个班");
        forwarded.forward(FILED, HOST, NOW);
        increase.withdraw(PLANNER, NOW);

        assertThat(increase.getStatus()).isEqualTo(IncreaseStatus.WITHDRAWN);
        assertThat(increase.getStatus().isOpen()).isFalse();
        assertRefused(() -> forwarded.withdraw(PLANNER, NOW), PlanError.INCREASE_NOT_NOW);
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
        ExamPlan plan = Ids.give(new ExamPlan(5, YearMonth.of(2024, 12), YearMonth.of(2025, 1), PLANNER, NOW), 3);
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
