package cn.edu.jzu.skillcert.agreement.service;

import static cn.edu.jzu.skillcert.agreement.service.AgreementScene.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementUpkeep;
import cn.edu.jzu.skillcert.agreement.ExamDatesSet;
import cn.edu.jzu.skillcert.agreement.job.AgreementWatchJob;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.StepGap;
import cn.edu.jzu.skillcert.regulation.StepReport;
import cn.edu.jzu.skillcert.regulation.StepState;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.TaskRow;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a filed agreement is watched for, through the real plans, pilots, jobs and 待办. */
@InPortal
class AgreementWatchIT {

    @Inject
    private AgreementScene scene;

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementUpkeep upkeep;

    @Inject
    private AgreementWatchJob job;

    @Inject
    private AgreementSteps steps;

    @Inject
    private MyTasks tasks;

    @Inject
    private Event<ExamDatesSet> examDates;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    private LocalDate today;

    @BeforeEach
    void scene() throws Exception {
        scene.set();
        scene.sql(
                "update agreement set status = 'VOID', turn = null where departmentid = ?",
                scene.owner().departmentId());
        today = LocalDate.now(clock);
    }

    @AfterEach
    void nothingLeft() throws Exception {
        scene.examsDropped();
    }

    @Test
    void anExamThatMovesOverTheEndOfTheYearIsToldAtOnceAndTakenBackWhenItIsDropped() throws Exception {
        long id = filed("考试跨年", today.minusDays(10), end(today.getYear() + 1));
        YearMonth december = YearMonth.of(today.getYear(), 12);
        scene.examSet(december, december.atDay(28), december.atDay(28));
        exam(december.atDay(28));
        assertThat(watching(id)).isEmpty();
        assertThat(endOf(id).evidence()).isEqualTo(AgreementEvidence.END_LATE_ENOUGH_FOR_PLAN);

        LocalDate january = LocalDate.of(today.getYear() + 1, 1, 4);
        scene.examSet(december, january, january);
        exam(january);
        assertThat(watching(id)).containsExactly("AgreementTask.TOO_SHORT");
        assertThat(endOf(id)).satisfies(finding -> {
            assertThat(finding.evidence()).isEqualTo(AgreementEvidence.END_TOO_EARLY_FOR_PLAN);
            assertThat(finding.blocks()).isTrue();
            assertThat(finding.arguments()).contains(january);
        });

        scene.examsDropped();
        job.watch();
        assertThat(watching(id)).isEmpty();
    }

    @Test
    void anExamIsCarriedByTheAgreementThatRenewsTheOlderOne() throws Exception {
        long older = filed("旧协议", today.minusDays(300), end(today.getYear() + 1));
        LocalDate next = LocalDate.of(today.getYear() + 1, 6, 14);
        scene.examSet(YearMonth.from(next), next, next);
        exam(next);
        assertThat(watching(older)).containsExactly("AgreementTask.TOO_SHORT");

        long renewal = filed("续签协议", today.minusDays(5), end(today.getYear() + 2));
        exam(next);
        assertThat(watching(older)).isEmpty();
        assertThat(watching(renewal)).isEmpty();
    }

    @Test
    void anExamThatMovedWhileItWasSignedIsKnownBeforeTheFiling() throws Exception {
        long id = scene.approved("备案前考试已改期");
        period(id, today.minusDays(10), end(today.getYear() + 1));
        LocalDate january = LocalDate.of(today.getYear() + 1, 1, 4);
        scene.examSet(YearMonth.of(today.getYear(), 12), january, january);
        exam(january);
        assertThat(watching(id)).contains("AgreementTask.TOO_SHORT", "AgreementTask.START_SIGNING");
    }

    @Test
    void anEndThatIsPastStaysOverdueUntilTheDepartmentLetsItBe() throws Exception {
        long id = filed("已到期协议", today.minusDays(800), today.minusDays(1));
        job.watch();
        assertThat(taskOf(id, "AgreementTask.EXPIRES").overdue()).isTrue();
        assertThat(As.user(DRAFTER).call(() -> reading.detail(id)).expired()).isTrue();
        As.user(AgreementScene.STRANGER)
                .run(() -> assertThatThrownBy(() -> upkeep.letExpire(new AgreementRef(id, 1), "不是我的"))
                        .isInstanceOf(NotFoundException.class));
        As.user(DRAFTER).run(() -> {
            assertThatThrownBy(() -> upkeep.letExpire(scene.refRead(id), " "))
                    .isInstanceOf(InvalidInputException.class);
            upkeep.letExpire(scene.refRead(id), "明年不再开展");
        });
        assertThat(watching(id)).isEmpty();
    }

    @Test
    void aSettlementDayThatIsPastStaysOverdueUntilTheSettlementIsRecorded() throws Exception {
        long id = filed("未结算协议", today.minusDays(300), end(today.getYear() + 1));
        scene.sql("update agreement set settlementdate = ? where id = ?", today.minusDays(1), id);
        job.watch();
        assertThat(taskOf(id, "AgreementTask.SETTLE").overdue()).isTrue();
        As.user(DRAFTER).run(() -> {
            assertThatThrownBy(() -> upkeep.recordSettlement(scene.refRead(id), today.plusDays(1)))
                    .isInstanceOf(InvalidInputException.class);
            upkeep.recordSettlement(scene.refRead(id), today);
        });
        assertThat(watching(id)).isEmpty();
        assertThat(As.user(DRAFTER).call(() -> reading.detail(id)).settledOn()).isEqualTo(today);
    }

    @Test
    void aPilotWithoutAgreementIsTaskOfTheDepartmentAndStandsInTheFlowMap() throws Exception {
        pilot(SkillLevel.INTERMEDIATE);
        job.watch();
        assertThat(pilotTask()).satisfies(task -> {
            assertThat(task.label()).contains("Web前端开发");
            assertThat(task.due().date()).isEqualTo(today.minusDays(40).plusDays(30));
            assertThat(task.clause()).isEqualTo("附件1·二·2");
        });
        BatchKey batch =
                new BatchKey(scene.owner().departmentId(), scene.certificateId(), YearMonth.of(today.getYear(), 12));
        assertThat(gaps(batch)).contains(AgreementEvidence.PILOT_WITHOUT_AGREEMENT);

        long id = filed("试点协议", today.minusDays(300), end(today.getYear() + 1));
        scene.sql("update agreement set signedon = ? where id = ?", today.minusDays(60), id);
        job.watch();
        assertThat(As.user(DRAFTER).call(tasks::open))
                .noneMatch(task -> task.kind().equals("AgreementTask.SIGN_FOR_PILOT")
                        && task.label().contains("Web前端开发（中级）"));
        StepReport report = As.user(DRAFTER).call(() -> transaction.call(() -> steps.report(batch)));
        assertThat(report.state()).isEqualTo(StepState.DONE);
        assertThat(gaps(batch)).containsExactly(AgreementEvidence.OLDER_AGREEMENT_USED);
    }

    @Test
    void anAgreementOnAnotherLevelDoesNotMakeTheBatchReady() throws Exception {
        long id = filed("只有初级的协议", today.minusDays(300), end(today.getYear() + 1));
        scene.sql("update agreementprice set level = 'ELEMENTARY' where agreement_id = ?", id);
        YearMonth month = YearMonth.of(today.getYear(), 11);
        scene.examSet(month, month.atDay(16), month.atDay(17));
        BatchKey batch = new BatchKey(scene.owner().departmentId(), scene.certificateId(), month);
        StepReport report = As.user(DRAFTER).call(() -> transaction.call(() -> steps.report(batch)));
        assertThat(report.state()).isEqualTo(StepState.IN_PROGRESS);
        assertThat(gaps(batch)).contains(AgreementEvidence.NO_AGREEMENT);

        scene.sql("update agreementprice set level = 'INTERMEDIATE' where agreement_id = ?", id);
        scene.sql("update agreement set startdate = ? where id = ?", month.atDay(16), id);
        assertThat(gaps(batch)).contains(AgreementEvidence.AGREEMENT_STARTS_TOO_LATE);
        scene.sql("update agreement set startdate = ? where id = ?", month.atDay(15), id);
        assertThat(As.user(DRAFTER)
                        .call(() -> transaction.call(() -> steps.report(batch)).state()))
                .isEqualTo(StepState.DONE);
    }

    private List<Object> gaps(BatchKey batch) throws Exception {
        return As.user(DRAFTER).call(() -> transaction.call(() -> steps.report(batch)).missing().stream()
                .map(StepGap::evidence)
                .map(Object.class::cast)
                .toList());
    }

    private void pilot(SkillLevel level) throws Exception {
        scene.sql(
                "insert into quota (year, certificateid, level) values (?, ?, ?) on conflict do nothing",
                today.getYear(),
                scene.certificateId(),
                level.name());
        scene.sql(
                """
                insert into quotaentry (quota_id, departmentid, kind, heads, documentnumber, decidedon, source, sourceid,
                actorid, actorname, at)
                select id, ?, 'APPROVED', 60, '测试〔2026〕3号', ?, 'PILOT_ROUND', 1, ?, '测试', now() from quota
                where year = ? and certificateid = ? and level = ? on conflict do nothing""",
                scene.owner().departmentId(),
                today.minusDays(40),
                scene.owner().accountId(),
                today.getYear(),
                scene.certificateId(),
                level.name());
    }

    private TaskRow pilotTask() throws Exception {
        return As.user(DRAFTER).call(() -> tasks.open().stream()
                .filter(task -> task.kind().equals("AgreementTask.SIGN_FOR_PILOT"))
                .findFirst()
                .orElseThrow());
    }

    private long filed(String title, LocalDate from, LocalDate to) throws Exception {
        long id = scene.approved(title);
        scene.sql(
                "update agreement set status = 'FILED', filingnumber = ?, filedon = ?, signedon = ?, settlementdate = null where id = ?",
                "WATCH-" + id,
                from,
                from,
                id);
        period(id, from, to);
        return id;
    }

    private void period(long id, LocalDate from, LocalDate to) throws Exception {
        scene.sql("update agreement set startdate = ?, enddate = ?, settlementdate = null where id = ?", from, to, id);
    }

    private static LocalDate end(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private void exam(LocalDate last) throws Exception {
        long certificate = scene.certificateId();
        transaction.call(() -> {
            examDates.fire(new ExamDatesSet(scene.owner().departmentId(), certificate, SkillLevel.INTERMEDIATE, last));
            return null;
        });
    }

    private Finding endOf(long id) throws Exception {
        return As.user(DRAFTER)
                .call(() -> reading.detail(id).assessment().of("R-3.2").get(0));
    }

    private List<String> watching(long id) throws Exception {
        return As.user(DRAFTER).call(() -> tasks.open().stream()
                .filter(task -> task.subject().equals("Agreement") && task.subjectId() == id)
                .map(TaskRow::kind)
                .toList());
    }

    private TaskRow taskOf(long id, String kind) throws Exception {
        return As.user(DRAFTER).call(() -> tasks.open().stream()
                .filter(task -> task.subjectId() == id && task.kind().equals(kind))
                .findFirst()
                .orElseThrow());
    }
}
