package cn.edu.jzu.skillcert.arrangement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.arrangement.ExamPart;
import cn.edu.jzu.skillcert.arrangement.ImplementationAction;
import cn.edu.jzu.skillcert.arrangement.ImplementationError;
import cn.edu.jzu.skillcert.arrangement.ImplementationEventKind;
import cn.edu.jzu.skillcert.arrangement.ImplementationStatus;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ImplementationPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-30T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Actor CHEN = new Actor(1, "陈立新", null, null);
    private static final Actor WANG = new Actor(2, "王建国", null, null);
    private static final Actor ZHANG_FOR_CHEN = new Actor(3, "张敏", 1L, "陈立新");
    private static final ExamDays DAYS = new ExamDays(ImplementationFixture.DAY, ImplementationFixture.DAY);

    private final ImplementationPlan plan = new ImplementationPlan(7, 70, CHEN, NOW);

    @Test
    void is_written_submitted_approved_compared_and_changed() {
        revise();
        plan.submit(DAYS, TODAY, CHEN, NOW);
        assertThat(plan.getStatus()).isEqualTo(ImplementationStatus.SUBMITTED);
        assertThat(plan.getRooms()).extracting(PlannedRoom::heldOn).containsOnly(ImplementationFixture.DAY);
        plan.approve("同意", TODAY, WANG, NOW);
        assertThat(plan.getApprovedOn()).isEqualTo(TODAY);
        plan.enterPlatform(
                List.of(new PlatformRoom(ImplementationFixture.DAY, "机房301", "张敏、 李强，王芳")), "平台导出.xlsx", CHEN, NOW);
        assertThat(plan.platform().get(0).invigilators()).containsExactly("张敏", "李强", "王芳");
        plan.change("实训室维修", CHEN, NOW);
        assertThat(plan.getStatus()).isEqualTo(ImplementationStatus.DRAFT);
        assertThat(plan.getApprovedOn()).isNull();
        assertThat(plan.getEvents())
                .extracting(ImplementationEvent::kind)
                .containsExactly(
                        ImplementationEventKind.OPENED,
                        ImplementationEventKind.REVISED,
                        ImplementationEventKind.SUBMITTED,
                        ImplementationEventKind.APPROVED,
                        ImplementationEventKind.PLATFORM_ENTERED,
                        ImplementationEventKind.CHANGED);
    }

    @Test
    void comes_back_with_a_reason_until_it_is_submitted_again() {
        revise();
        plan.submit(DAYS, TODAY, CHEN, NOW);
        plan.returnToDepartment("监考人数不足", WANG, NOW);
        assertThat(plan.returnReason()).contains("监考人数不足");
        plan.submit(DAYS, TODAY, CHEN, NOW);
        assertThat(plan.returnReason()).isEmpty();
    }

    @Test
    void withdrawn_it_was_not_submitted() {
        revise();
        plan.submit(DAYS, TODAY, CHEN, NOW);
        plan.withdraw(CHEN, NOW);
        assertThat(plan.getSubmittedOn()).isNull();
        assertThat(plan.permits(ImplementationAction.EDIT)).isTrue();
    }

    @Test
    void whoever_drew_it_up_never_approves_it_nor_does_his_deputy() {
        revise();
        plan.submit(DAYS, TODAY, CHEN, NOW);
        refused(ImplementationError.PLANNER_CANNOT_APPROVE, () -> plan.approve(null, TODAY, CHEN, NOW));
        refused(ImplementationError.PLANNER_CANNOT_APPROVE, () -> plan.approve(null, TODAY, ZHANG_FOR_CHEN, NOW));
        plan.approve(null, TODAY, WANG, NOW);
    }

    @Test
    void a_room_for_a_part_the_exam_does_not_have_is_refused() {
        revise();
        assertThatThrownBy(() -> plan.submit(new ExamDays(ImplementationFixture.DAY, null), TODAY, CHEN, NOW))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ImplementationError.PART_NOT_IN_EXAM);
                    assertThat(refused.arguments()).containsExactly(ExamPart.PRACTICAL);
                });
        assertThat(plan.getStatus()).isEqualTo(ImplementationStatus.DRAFT);
    }

    @Test
    void each_verb_has_its_status() {
        revise();
        refused(ImplementationError.ACTION_NOT_NOW, () -> plan.withdraw(CHEN, NOW));
        refused(ImplementationError.ACTION_NOT_NOW, () -> plan.approve(null, TODAY, WANG, NOW));
        refused(ImplementationError.ACTION_NOT_NOW, () -> plan.returnToDepartment("不全", WANG, NOW));
        refused(ImplementationError.ACTION_NOT_NOW, () -> plan.change("改期", CHEN, NOW));
        refused(ImplementationError.ACTION_NOT_NOW, () -> plan.enterPlatform(List.of(), "平台导出.xlsx", CHEN, NOW));
        plan.submit(DAYS, TODAY, CHEN, NOW);
        refused(ImplementationError.ACTION_NOT_NOW, this::revise);
        refused(ImplementationError.ACTION_NOT_NOW, () -> plan.submit(DAYS, TODAY, CHEN, NOW));
        plan.approve(null, TODAY, WANG, NOW);
        refused(ImplementationError.ACTION_NOT_NOW, this::revise);
        refused(ImplementationError.ACTION_NOT_NOW, () -> plan.returnToDepartment("不全", WANG, NOW));
    }

    private void revise() {
        plan.revise(new ImplementationFixture().content, CHEN, NOW);
    }

    private static void refused(ImplementationError code, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
