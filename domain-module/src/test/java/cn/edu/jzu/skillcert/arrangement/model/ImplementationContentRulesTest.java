package cn.edu.jzu.skillcert.arrangement.model;

import static cn.edu.jzu.skillcert.arrangement.model.ImplementationFixture.theory;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.arrangement.ExamPart;
import cn.edu.jzu.skillcert.arrangement.ExamPhase;
import cn.edu.jzu.skillcert.arrangement.ImplementationContent;
import cn.edu.jzu.skillcert.arrangement.ImplementationEvidence;
import cn.edu.jzu.skillcert.arrangement.RoomUse;
import cn.edu.jzu.skillcert.arrangement.WorkItem;
import cn.edu.jzu.skillcert.regulation.EvidenceCode;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** as far as a plan alone can say it, and, with its examples. */
class ImplementationContentRulesTest {

    private final ImplementationFixture plan = new ImplementationFixture();

    @Test
    void a_plan_with_all_that_is_wanted_passes_and_counts_its_sessions() {
        List<Finding> findings = check();
        assertThat(findings).allMatch(finding -> finding.verdict() == Verdict.PASS);
        assertThat(only(ImplementationEvidence.TIMES_STATED).arguments()).containsExactly(2L, 3, 126);
        assertThat(only(ImplementationEvidence.WORK_ASSIGNED).arguments()).containsExactly(1L, 1L, 1L);
    }

    @Test
    void a_part_of_the_exam_without_a_room_is_named() {
        rooms(theory("08:30", "10:00", 301L, 63, 1L));
        Finding finding = only(ImplementationEvidence.PART_WITHOUT_ROOM);
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.arguments()).containsExactly(ExamPart.PRACTICAL);
        plan.days = new ExamDays(ImplementationFixture.DAY, null);
        assertThat(check()).allMatch(one -> one.verdict() == Verdict.PASS);
    }

    @Test
    void each_line_wants_its_room_its_time_its_heads_and_somebody_who_invigilates() {
        plan.days = new ExamDays(ImplementationFixture.DAY, null);
        rooms(
                theory("08:30", "10:00", 301L, 63, 1L),
                new RoomUse(ExamPart.THEORY, ImplementationFixture.at("08:30"), null, null, null, List.of()));
        assertThat(only(ImplementationEvidence.LINE_WITHOUT_ROOM).field()).isEqualTo("rooms[1].roomId");
        assertThat(only(ImplementationEvidence.LINE_WITHOUT_TIME).field()).isEqualTo("rooms[1].from");
        assertThat(only(ImplementationEvidence.LINE_WITHOUT_HEADS).field()).isEqualTo("rooms[1].heads");
        assertThat(only(ImplementationEvidence.LINE_WITHOUT_INVIGILATOR).field())
                .isEqualTo("rooms[1].invigilators");
        assertThat(check()).noneMatch(one -> one.evidence() == ImplementationEvidence.TIMES_STATED);
    }

    @Test
    void more_heads_than_the_exam_plan_has_are_refused_and_fewer_pointed_out() {
        plan.days = new ExamDays(ImplementationFixture.DAY, null);
        rooms(theory("08:30", "10:00", 301L, 64, 1L));
        assertThat(only(ImplementationEvidence.MORE_HEADS_THAN_PLANNED).blocks())
                .isTrue();
        rooms(theory("08:30", "10:00", 301L, 62, 1L));
        Finding fewer = only(ImplementationEvidence.FEWER_HEADS_THAN_PLANNED);
        assertThat(fewer.severity()).isEqualTo(Severity.HINT);
        assertThat(fewer.arguments()).containsExactly(ExamPart.THEORY, 62, 63);
        assertThat(only(ImplementationEvidence.TIMES_STATED).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void three_two_and_two_pieces_of_work_pass() {
        work(
                item(ExamPhase.BEFORE),
                item(ExamPhase.BEFORE),
                item(ExamPhase.BEFORE),
                item(ExamPhase.DURING),
                item(ExamPhase.DURING),
                item(ExamPhase.AFTER),
                item(ExamPhase.AFTER));
        assertThat(only(ImplementationEvidence.WORK_ASSIGNED).arguments()).containsExactly(3L, 2L, 2L);
    }

    @Test
    void a_plan_without_work_after_the_exam_is_refused() {
        work(item(ExamPhase.BEFORE), item(ExamPhase.DURING));
        Finding finding = only(ImplementationEvidence.PHASE_WITHOUT_WORK);
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.arguments()).containsExactly(ExamPhase.AFTER);
    }

    @Test
    void work_says_what_is_to_be_done_and_by_whom() {
        work(
                item(ExamPhase.BEFORE),
                new WorkItem(ExamPhase.DURING, " ", 1L),
                new WorkItem(ExamPhase.AFTER, "归档", null));
        assertThat(only(ImplementationEvidence.WORK_WITHOUT_CONTENT).arguments())
                .containsExactly(2);
        assertThat(only(ImplementationEvidence.WORK_WITHOUT_RESPONSIBLE).arguments())
                .containsExactly(3);
    }

    private static WorkItem item(ExamPhase phase) {
        return new WorkItem(phase, "布置考场", 6L);
    }

    private void rooms(RoomUse... rooms) {
        plan.content = new ImplementationContent(List.of(rooms), plan.content.work());
    }

    private void work(WorkItem... items) {
        plan.content = new ImplementationContent(plan.content.rooms(), List.of(items));
    }

    private List<Finding> check() {
        return ImplementationRules.SUBMISSION.stream()
                .flatMap(rule -> rule.check(plan.facts()).stream())
                .toList();
    }

    private Finding only(EvidenceCode evidence) {
        List<Finding> found =
                check().stream().filter(one -> one.evidence() == evidence).toList();
        assertThat(found).as(evidence + " of " + check()).hasSize(1);
        return found.get(0);
    }
}
