package cn.edu.jzu.skillcert.arrangement.model;

import static cn.edu.jzu.skillcert.arrangement.model.ImplementationFixture.DAY;
import static cn.edu.jzu.skillcert.arrangement.model.ImplementationFixture.DUE;
import static cn.edu.jzu.skillcert.arrangement.model.ImplementationFixture.named;
import static cn.edu.jzu.skillcert.arrangement.model.ImplementationFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.arrangement.ExamPart;
import cn.edu.jzu.skillcert.arrangement.ImplementationEvidence;
import cn.edu.jzu.skillcert.arrangement.ImplementationStatus;
import cn.edu.jzu.skillcert.arrangement.PlatformRoomRow;
import cn.edu.jzu.skillcert.regulation.EvidenceCode;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** with its examples. */
class PlanFiledBeforeArrangingTest {

    private final ImplementationFixture plan = new ImplementationFixture();

    @Test
    void three_rooms_and_the_same_three_on_the_platform_pass() {
        assertThat(check()).allMatch(finding -> finding.verdict() == Verdict.PASS);
        Finding same = only(ImplementationEvidence.PLATFORM_SAME);
        assertThat(same.arguments()).containsExactly(3);
    }

    @Test
    void another_invigilator_on_the_platform_fails_with_the_difference() {
        plan.platform = List.of(row("机房301", "张敏", "周涛"), row("机房302", "王芳", "赵磊"), row("实训203", "孙丽"));
        Finding other = only(ImplementationEvidence.OTHER_INVIGILATORS);
        assertThat(other.blocks()).isTrue();
        assertThat(other.arguments()).containsExactly(DAY, "机房301", List.of("张敏", "李强"), List.of("周涛", "张敏"));
    }

    @Test
    void a_room_that_only_one_of_them_has_fails_by_its_name() {
        plan.platform = List.of(row("机房301", "李强", "张敏"), row("机房305", "王芳", "赵磊"), row("实训203", "孙丽"));
        assertThat(only(ImplementationEvidence.ROOM_NOT_ON_PLATFORM).arguments())
                .containsExactly(DAY, "机房302");
        assertThat(only(ImplementationEvidence.ROOM_NOT_IN_PLAN).arguments()).containsExactly(DAY, "机房305");
    }

    @Test
    void a_room_on_another_day_is_another_room() {
        plan.platform = List.of(
                row("机房301", "李强", "张敏"),
                row("机房302", "王芳", "赵磊"),
                new PlatformRoomRow(DAY.plusDays(1), "实训203", List.of("孙丽")));
        assertThat(only(ImplementationEvidence.ROOM_NOT_ON_PLATFORM).arguments())
                .containsExactly(DAY, "实训203");
        assertThat(only(ImplementationEvidence.ROOM_NOT_IN_PLAN).arguments()).containsExactly(DAY.plusDays(1), "实训203");
    }

    @Test
    void the_same_room_with_its_building_or_in_wide_letters_is_the_same() {
        plan.platform = List.of(row("信息楼 机房３０１", "张敏", "李强"), row("机房302 ", "王芳", "赵磊"), row("实训203", "孙丽"));
        assertThat(check()).allMatch(finding -> finding.verdict() == Verdict.PASS);
    }

    @Test
    void a_room_used_twice_on_a_day_is_compared_with_all_who_invigilate_there() {
        plan.rooms = List.of(named(ExamPart.THEORY, "机房301", "张敏"), named(ExamPart.PRACTICAL, "机房301", "李强"));
        plan.platform = List.of(row("机房301", "张敏", "李强"));
        assertThat(check()).allMatch(finding -> finding.verdict() == Verdict.PASS);
        plan.platform = List.of(row("机房301", "张敏"), row("机房301", "李强"));
        assertThat(check()).allMatch(finding -> finding.verdict() == Verdict.PASS);
        plan.platform = List.of(row("机房301", "张敏"));
        assertThat(only(ImplementationEvidence.OTHER_INVIGILATORS).blocks()).isTrue();
    }

    @Test
    void what_was_not_brought_from_the_platform_is_open_and_stops_the_arrangement() {
        plan.platform = List.of();
        Finding open = only(ImplementationEvidence.PLATFORM_NOT_ENTERED);
        assertThat(open.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(open.blocks()).isTrue();
    }

    @Test
    void without_a_plan_nothing_is_arranged() {
        plan.status = null;
        plan.submittedOn = null;
        assertThat(only(ImplementationEvidence.NO_PLAN).blocks()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = ImplementationStatus.class, names = "APPROVED", mode = EnumSource.Mode.EXCLUDE)
    void a_plan_that_is_not_approved_is_none(ImplementationStatus status) {
        plan.status = status;
        assertThat(only(ImplementationEvidence.NOT_APPROVED).blocks()).isTrue();
        assertThat(check()).hasSize(1);
    }

    @Test
    void the_approval_lies_on_or_before_the_day_of_the_first_arrangement() {
        plan.firstArrangedOn = plan.approvedOn;
        assertThat(only(ImplementationEvidence.APPROVED_IN_TIME).verdict()).isEqualTo(Verdict.PASS);
        plan.firstArrangedOn = plan.approvedOn.minusDays(1);
        Finding late = only(ImplementationEvidence.APPROVED_TOO_LATE);
        assertThat(late.blocks()).isTrue();
        assertThat(late.arguments()).containsExactly(plan.approvedOn, plan.firstArrangedOn);
    }

    @Test
    void later_than_the_parameter_says_is_only_pointed_out() {
        plan.submittedOn = DUE;
        assertThat(check()).noneMatch(finding -> finding.evidence() == ImplementationEvidence.SUBMITTED_LATE);
        plan.submittedOn = DUE.plusDays(1);
        Finding late = only(ImplementationEvidence.SUBMITTED_LATE);
        assertThat(late.severity()).isEqualTo(Severity.HINT);
        assertThat(late.blocks()).isFalse();
    }

    @Test
    void what_is_not_submitted_by_then_is_pointed_out_the_day_after() {
        plan.status = ImplementationStatus.DRAFT;
        plan.submittedOn = null;
        plan.today = DUE;
        assertThat(check()).noneMatch(finding -> finding.evidence() == ImplementationEvidence.SUBMISSION_OVERDUE);
        plan.today = DUE.plusDays(1);
        assertThat(only(ImplementationEvidence.SUBMISSION_OVERDUE).severity()).isEqualTo(Severity.HINT);
    }

    @Test
    void an_exam_that_moved_after_the_approval_wants_the_plan_anew() {
        plan.days = new ExamDays(DAY, DAY.plusDays(7));
        Finding moved = only(ImplementationEvidence.DAY_MOVED);
        assertThat(moved.blocks()).isTrue();
        assertThat(moved.arguments()).containsExactly(ExamPart.PRACTICAL, DAY, DAY.plusDays(7));
        plan.days = new ExamDays(DAY, null);
        assertThat(only(ImplementationEvidence.DAY_MOVED).blocks()).isTrue();
    }

    private List<Finding> check() {
        return new PlanFiledBeforeArranging().check(plan.facts());
    }

    private Finding only(EvidenceCode evidence) {
        List<Finding> found =
                check().stream().filter(one -> one.evidence() == evidence).toList();
        assertThat(found).as(evidence + " of " + check()).hasSize(1);
        return found.get(0);
    }
}
