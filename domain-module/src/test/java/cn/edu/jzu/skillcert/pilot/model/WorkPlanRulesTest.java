package cn.edu.jzu.skillcert.pilot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.pilot.PlannedLine;
import cn.edu.jzu.skillcert.pilot.WorkPlanBlock;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Verdict;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R-2.2b and R-2.2c with the examples of the catalogue. */
class WorkPlanRulesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 4, 10);
    private static final LocalDate FRIDAY = LocalDate.of(2024, 4, 12);

    @Test
    void allFourBlocksMakeAPlan() {
        assertThat(blocks(Map.of(), WorkPlanBlock.values()).blocked()).isFalse();
    }

    @Test
    void aMissingBlockIsRefused() {
        Assessment found =
                blocks(Map.of(), WorkPlanBlock.BRIEFING, WorkPlanBlock.CERTIFICATE_TRAINING, WorkPlanBlock.EXAM);

        assertThat(found.blocking()).extracting(Finding::evidence).containsExactly(PilotEvidence.BLOCK_MISSING);
    }

    @Test
    void aBlockDoneWithoutWantsItsReason() {
        WorkPlanBlock[] others = {WorkPlanBlock.BRIEFING, WorkPlanBlock.CERTIFICATE_TRAINING, WorkPlanBlock.EXAM};
        assertThat(blocks(Map.of(WorkPlanBlock.TEACHER_TRAINING, "培训评价组织本年度未开设师资培训"), others)
                        .blocked())
                .isFalse();
        assertThat(blocks(Map.of(WorkPlanBlock.TEACHER_TRAINING, " "), others).blocked())
                .isTrue();
    }

    @Test
    void aLineWantsDayPlaceAndPerson() {
        PlannedLine nobody = new PlannedLine(null, WorkPlanBlock.EXAM, WEDNESDAY, "机房301", null);
        List<PlannedLine> lines = Stream.concat(
                        Stream.of(WorkPlanBlock.values()).map(WorkPlanRulesTest::line), Stream.of(nobody))
                .toList();

        assertThat(PilotRules.WORK_PLAN.check(new WorkPlanComplete.Facts(lines, Map.of())))
                .filteredOn(Finding::blocks)
                .extracting(Finding::evidence)
                .containsExactly(PilotEvidence.PLAN_LINE_INCOMPLETE);
    }

    @Test
    void whatIsNotRecordedIsLateByWorkingDays() {
        assertThat(followed(null)).singleElement().satisfies(finding -> {
            assertThat(finding.evidence()).isEqualTo(PilotEvidence.PLAN_LINE_LATE);
            assertThat(finding.arguments()).endsWith(2);
            assertThat(finding.blocks()).isFalse();
        });
    }

    @Test
    void aWeekendMakesNothingLate() {
        WorkPlanFollowed.Line friday = new WorkPlanFollowed.Line(WorkPlanBlock.BRIEFING, FRIDAY, null);
        WorkingCalendar weekends = new WorkingCalendar(List.of());

        assertThat(WorkPlanFollowed.late(friday, weekends, FRIDAY.plusDays(1))).isEmpty();
        assertThat(WorkPlanFollowed.late(friday, weekends, FRIDAY.plusDays(2))).isEmpty();
        assertThat(WorkPlanFollowed.late(friday, weekends, FRIDAY.plusDays(3))).contains(1);
    }

    @Test
    void whatIsRecordedIsNot() {
        assertThat(followed(WEDNESDAY)).extracting(Finding::verdict).containsExactly(Verdict.PASS);
    }

    @Test
    void whatIsDoneStaysInThePlan() {
        Actor actor = new Actor(1, "陈立新", null, null);
        WorkPlan plan = WorkPlan.ofRound(
                new PilotRound(2024, "2024年度试点", "教职成〔2024〕3号", WEDNESDAY, FRIDAY, actor, Instant.EPOCH),
                3,
                7,
                new Act(actor, Instant.EPOCH));
        assertThatThrownBy(() -> plan.complete(1, WEDNESDAY, "已召开", actor, Instant.EPOCH))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(PilotError.ACTION_NOT_NOW));
        plan.putInForce(actor, Instant.EPOCH);
        assertThatThrownBy(() -> plan.complete(1, WEDNESDAY, "已召开", actor, Instant.EPOCH))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(PilotError.LINE_NOT_OPEN));
    }

    private static Assessment blocks(Map<WorkPlanBlock, String> waived, WorkPlanBlock... blocks) {
        return new Assessment(PilotRules.WORK_PLAN.check(new WorkPlanComplete.Facts(
                Stream.of(blocks).map(WorkPlanRulesTest::line).toList(), waived)));
    }

    private static PlannedLine line(WorkPlanBlock block) {
        return new PlannedLine(null, block, WEDNESDAY, "学术报告厅", "陈立新");
    }

    private static List<Finding> followed(LocalDate completedOn) {
        return PilotRules.FOLLOWED.check(new WorkPlanFollowed.Facts(
                List.of(new WorkPlanFollowed.Line(WorkPlanBlock.BRIEFING, WEDNESDAY, completedOn)),
                new WorkingCalendar(List.of()),
                FRIDAY));
    }
}
