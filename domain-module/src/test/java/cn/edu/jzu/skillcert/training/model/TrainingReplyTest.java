package cn.edu.jzu.skillcert.training.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.training.NoticeFacts;
import cn.edu.jzu.skillcert.training.TrainingError;
import cn.edu.jzu.skillcert.training.TrainingReplyStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The life of a training notice and of the replies to it. */
class TrainingReplyTest {

    private static final Instant MONDAY = Instant.parse("2026-05-11T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-05-12T02:00:00Z");
    private static final Actor AFFAIRS = new Actor(1, "王建国", null, null);
    private static final Actor DEPARTMENT = new Actor(2, "陈立新", null, null);

    private final TrainingNotice notice = new TrainingNotice(
            new NoticeFacts(
                    "Web前端开发师资培训",
                    "豫教职成函〔2026〕21号",
                    "中原数字技能评价中心",
                    7L,
                    LocalDate.of(2026, 6, 1),
                    LocalDate.of(2026, 6, 5),
                    "郑州",
                    null,
                    LocalDate.of(2026, 5, 20)),
            null,
            AFFAIRS,
            MONDAY);

    private final TrainingReply reply = new TrainingReply(notice, 3);

    @Test
    void waitsUntilTheDepartmentNamesPeopleAndNamesNobodyTwice() {
        assertThat(reply.getStatus()).isEqualTo(TrainingReplyStatus.WAITING);
        reply.name(List.of(11L, 12L, 11L), DEPARTMENT, TUESDAY);
        assertThat(reply.getStatus()).isEqualTo(TrainingReplyStatus.NAMED);
        assertThat(reply.getStaffIds()).containsExactly(11L, 12L);
        assertThat(reply.getReason()).isNull();
    }

    @Test
    void theFirstAnswerDecidesWhetherItCameInTime() {
        reply.decline("没有对应课程", DEPARTMENT, MONDAY);
        reply.name(List.of(11L), DEPARTMENT, TUESDAY);
        assertThat(reply.getFirstAnsweredAt()).isEqualTo(MONDAY);
        assertThat(reply.getAnswered().orElseThrow().at()).isEqualTo(TUESDAY);
    }

    @Test
    void neitherNamesNorAReasonIsNoAnswer() {
        assertThatThrownBy(() -> reply.name(List.of(), DEPARTMENT, TUESDAY))
                .extracting("code")
                .isEqualTo(TrainingError.NOBODY_NAMED);
        assertThatThrownBy(() -> reply.decline(" ", DEPARTMENT, TUESDAY))
                .extracting("code")
                .isEqualTo(TrainingError.REASON_WANTED);
        assertThat(reply.getStatus()).isEqualTo(TrainingReplyStatus.WAITING);
    }

    @Test
    void aWithdrawnNoticeTakesNoAnswerAndKeepsThoseGiven() {
        TrainingReply given = new TrainingReply(notice, 4);
        given.name(List.of(21L), DEPARTMENT, MONDAY);
        notice.withdraw("主办方取消", AFFAIRS, TUESDAY);
        reply.callOff();
        given.callOff();
        assertThat(reply.getStatus()).isEqualTo(TrainingReplyStatus.CALLED_OFF);
        assertThat(given.getStatus()).isEqualTo(TrainingReplyStatus.NAMED);
        assertThatThrownBy(() -> reply.name(List.of(11L), DEPARTMENT, TUESDAY))
                .extracting("code")
                .isEqualTo(TrainingError.NOTICE_WITHDRAWN);
        assertThatThrownBy(() -> notice.withdraw("再次", AFFAIRS, TUESDAY))
                .extracting("code")
                .isEqualTo(TrainingError.NOTICE_WITHDRAWN);
    }

    @Test
    void nothingIsWithdrawnWithoutAReason() {
        assertThatThrownBy(() -> notice.withdraw("", AFFAIRS, TUESDAY))
                .extracting("code")
                .isEqualTo(TrainingError.REASON_WANTED);
        assertThat(notice.stands()).isTrue();
    }
}
