package cn.edu.jzu.skillcert.registration.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.edu.jzu.skillcert.longwork.WorkCancelledException;
import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.document.RosterSheet.Line;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens between two groups of an import: its owner stops it, it breaks, or others register and plan anew. */
class RosterInterruptedTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final int HEADS = 5_000;
    private static final AtomicInteger SCENES = new AtomicInteger();
    private static PlainDesk desk;

    private RosterTerms exam;
    private List<Line> lines;
    private PlainDesk.Sent sent;

    @BeforeAll
    static void start() {
        desk = new PlainDesk();
    }

    @AfterAll
    static void stop() throws Exception {
        desk.close();
    }

    @BeforeEach
    void set() {
        int scene = SCENES.incrementAndGet();
        String key = "P" + scene;
        exam = RosterScene.exam(desk, key, 1, HEADS, ON);
        lines = RosterScene.lines(key, 1, scene * 10_000, HEADS);
        sent = new PlainDesk.Sent(desk.keep("名单.xlsx", RosterScene.workbook(lines)), exam, "");
        desk.quota(100_000);
        desk.betweenGroups(groups -> {});
    }

    @Test
    void every_step_is_named_and_what_is_registered_is_said_after_each_group() {
        desk.steps().clear();
        desk.take(sent);
        assertThat(desk.steps())
                .containsExactly(
                        "roster.step.reading", "roster.step.judging", "roster.step.comparing", "roster.step.taking");
        assertThat(desk.achieved())
                .containsExactly(List.of("2000", "2000"), List.of("4000", "4000"), List.of("5000", "5000"));
    }

    @Test
    void stopped_between_groups_it_keeps_what_it_has_said_and_repeating_it_takes_the_rest() {
        desk.betweenGroups(groups -> {
            throw new WorkCancelledException();
        });
        assertThatThrownBy(() -> desk.take(sent)).isInstanceOf(WorkCancelledException.class);
        assertThat(desk.achieved()).containsExactly(List.of("2000", "2000"));
        assertThat(candidates()).isEqualTo(2_000);

        desk.betweenGroups(groups -> {});
        assertThat(desk.take(sent).arguments()).startsWith("3000", "3000", "2000", "0");
        assertThat(candidates()).isEqualTo(HEADS);
    }

    @Test
    void broken_off_after_two_groups_it_can_be_repeated_and_changes_nothing_that_is_there() {
        desk.betweenGroups(groups -> {
            if (groups == 2) {
                throw new IllegalStateException("the power is gone");
            }
        });
        assertThatThrownBy(() -> desk.take(sent)).isInstanceOf(IllegalStateException.class);
        assertThat(candidates()).isEqualTo(4_000);

        desk.betweenGroups(groups -> {});
        assertThat(desk.take(sent).arguments()).startsWith("1000", "1000", "4000", "0");
        assertThat(candidates()).isEqualTo(HEADS);
        assertThat(desk.number("select count(*) from student s join candidate c on c.studentid = s.id where"
                        + " s.version <> 1 and c.plannedexamid = " + exam.plannedExamId()))
                .isZero();
    }

    /** Both have compared their lists before the other has written anything. */
    @Test
    void the_same_people_taken_in_meanwhile_by_another_import_are_left_as_they_are() {
        List<Line> backwards = new ArrayList<>(lines);
        Collections.reverse(backwards);
        PlainDesk.Sent other =
                new PlainDesk.Sent(desk.keep("另一份.xlsx", RosterScene.workbook(backwards)), exam, "2-2501");
        List<WorkResult> others = new ArrayList<>();
        desk.betweenGroups(groups -> {
            if (others.isEmpty()) {
                desk.betweenGroups(more -> {});
                others.add(desk.take(other));
            }
        });
        WorkResult result = desk.take(sent);
        assertThat(others.get(0).arguments()).startsWith("2500", "2500", "0", "0");
        assertThat(result.state()).isEqualTo(WorkState.DONE);
        assertThat(result.arguments()).startsWith("2500", "2500", "2500", "0");
        assertThat(candidates()).isEqualTo(HEADS);
    }

    @Test
    void rows_that_somebody_else_has_spoiled_meanwhile_are_refused_and_the_others_taken() {
        desk.betweenGroups(groups -> {
            desk.betweenGroups(more -> {});
            String number = lines.get(4_500).studentNumber();
            desk.execute("insert into student (studentnumber, name, documenttype, idnumber, idindex, classid,"
                    + " departmentid) select '%s', '别人', documenttype, idnumber, repeat('x', 43), classid, departmentid"
                            .formatted(number)
                    + " from student limit 1");
        });
        WorkResult result = desk.take(sent);
        assertThat(result.state()).isEqualTo(WorkState.TO_MEND);
        assertThat(result.arguments()).startsWith("4999", "4999", "0", "1");
    }

    @Test
    void heads_taken_meanwhile_end_it_and_what_was_registered_is_said() {
        desk.betweenGroups(groups -> desk.quota(2_500));
        assertThat(refusal()).isEqualTo(RosterError.HEADS_TAKEN_MEANWHILE);
        assertThat(desk.achieved()).containsExactly(List.of("2000", "2000"));
        assertThat(candidates()).isEqualTo(2_000);
    }

    @Test
    void a_plan_that_was_changed_since_the_order_takes_nobody_more() {
        desk.betweenGroups(groups ->
                desk.execute("update examplan set version = version + 1 where departmentid = " + exam.departmentId()));
        assertThat(refusal()).isEqualTo(RosterError.PLAN_CHANGED);
        assertThat(candidates()).isEqualTo(2_000);
        assertThat(catchThrowableOfType(BusinessException.class, () -> desk.check(sent))
                        .code())
                .isEqualTo(RosterError.PLAN_CHANGED);
    }

    @Test
    void once_the_first_session_has_begun_nobody_is_registered() {
        desk.execute("update plannedexam set practicalon = date '2026-11-02' where id = " + exam.plannedExamId());
        assertThat(refusal()).isEqualTo(RosterError.EXAM_HAS_BEGUN);
        assertThat(candidates()).isZero();
        desk.execute("update plannedexam set practicalon = date '2026-11-03' where id = " + exam.plannedExamId());
        assertThat(desk.check(sent).state()).isEqualTo(WorkState.DONE);
    }

    @Test
    void a_phone_number_that_differs_is_not_taken_and_the_rows_are_said() {
        desk.take(new PlainDesk.Sent(sent.document(), exam, "2-21"));
        List<Line> moved = lines.subList(0, 20).stream()
                .map(line -> new Line(
                        line.studentNumber(),
                        line.name(),
                        line.documentType(),
                        line.idNumber(),
                        line.classCode(),
                        line.studentNumber().endsWith("7") ? "13900000000" : line.phone()))
                .toList();
        PlainDesk.Sent again = new PlainDesk.Sent(desk.keep("名单.xlsx", RosterScene.workbook(moved)), exam, "");
        WorkResult result = desk.take(again);
        assertThat(result.state()).isEqualTo(WorkState.DONE);
        assertThat(result.arguments()).startsWith("0", "0", "20", "0");
        assertThat(result.arguments().get(4)).contains("9、19").contains("联系电话");
        assertThat(desk.check(again).arguments().get(2))
                .isEqualTo(result.arguments().get(4));
        assertThat(desk.take(new PlainDesk.Sent(sent.document(), exam, "2-21"))
                        .arguments()
                        .get(4))
                .isEmpty();
    }

    private ErrorCode refusal() {
        return catchThrowableOfType(BusinessException.class, () -> desk.take(sent))
                .code();
    }

    private long candidates() {
        return desk.number("select count(*) from candidate where status = 'REGISTERED' and plannedexamid = "
                + exam.plannedExamId());
    }
}
