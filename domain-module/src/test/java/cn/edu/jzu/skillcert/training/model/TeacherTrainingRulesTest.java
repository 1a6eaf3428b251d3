package cn.edu.jzu.skillcert.training.model;

import static cn.edu.jzu.skillcert.regulation.RuleAssertions.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Verdict;
import cn.edu.jzu.skillcert.training.TrainingEvidence;
import cn.edu.jzu.skillcert.training.TrainingReplyStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** with the examples of the regulation's catalogue. */
class TeacherTrainingRulesTest {

    private static final LocalDate DUE = LocalDate.of(2024, 5, 10);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of());

    private final NoticeAnswered answered = new NoticeAnswered();
    private final TrainingProven proven = new TrainingProven();

    private static NoticeAnswered.Facts reply(
            TrainingReplyStatus status, LocalDate answeredOn, int names, String reason, LocalDate today) {
        return new NoticeAnswered.Facts("信息工程学院", status, DUE, answeredOn, names, reason, CALENDAR, today);
    }

    @Test
    void threeNamesBeforeTheDatePass() {
        assertThatRule(answered, reply(TrainingReplyStatus.NAMED, LocalDate.of(2024, 5, 8), 3, null, DUE))
                .passesWith(TrainingEvidence.REPLIED_WITH_NAMES, 3, DUE);
    }

    @Test
    void aReasonOnTheLastDayPassesToo() {
        assertThatRule(answered, reply(TrainingReplyStatus.DECLINED, DUE, 0, "本学期无对应课程", DUE.plusDays(9)))
                .passesWith(TrainingEvidence.REPLIED_WITH_REASON, "本学期无对应课程");
    }

    @Test
    void nothingAfterTheDateIsOverdue() {
        LocalDate monday = LocalDate.of(2024, 5, 13);
        assertThatRule(answered, reply(TrainingReplyStatus.WAITING, null, 0, null, monday))
                .hintsAt(TrainingEvidence.REPLY_OVERDUE, DUE, 1);
        assertThat(answered.check(reply(TrainingReplyStatus.WAITING, null, 0, null, monday)))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.FAIL);
    }

    @Test
    void onTheLastDayItIsAwaitedAndNotOverdue() {
        assertThat(answered.check(reply(TrainingReplyStatus.WAITING, null, 0, null, DUE)))
                .extracting(Finding::verdict, Finding::evidence)
                .containsExactly(tuple(Verdict.PENDING, TrainingEvidence.REPLY_AWAITED));
    }

    @Test
    void namesAfterTheDateStayLateAndSayByHowMuch() {
        assertThatRule(answered, reply(TrainingReplyStatus.NAMED, LocalDate.of(2024, 5, 14), 2, null, DUE.plusDays(30)))
                .hintsAt(TrainingEvidence.REPLIED_LATE, 2);
    }

    @Test
    void aWithdrawnNoticeWantsNoAnswer() {
        assertThatRule(answered, reply(TrainingReplyStatus.CALLED_OFF, null, 0, null, DUE.plusDays(30)))
                .doesNotApplyWith(TrainingEvidence.NOTICE_CALLED_OFF);
    }

    @Test
    void aRecordWithItsCertificateIsUsable() {
        LocalDate day = LocalDate.of(2024, 5, 20);
        assertThatRule(proven, new TrainingProven.Facts("张伟民", "Web前端开发", day, true))
                .passesWith(TrainingEvidence.TRAINED_FOR, "Web前端开发", day);
    }

    @Test
    void aRecordWithoutACertificateIsUndecided() {
        assertThat(proven.check(new TrainingProven.Facts("张伟民", null, LocalDate.of(2024, 5, 20), true)))
                .extracting(Finding::verdict, Finding::evidence)
                .containsExactly(tuple(Verdict.PENDING, TrainingEvidence.SCOPE_MISSING));
    }

    @Test
    void aRecordWithoutAnyProofSaysSo() {
        assertThatRule(proven, new TrainingProven.Facts("张伟民", "Web前端开发", LocalDate.of(2024, 5, 20), false))
                .passesAlsoWith(TrainingEvidence.TRAINED_FOR)
                .hintsAt(TrainingEvidence.PROOF_MISSING);
    }
}
