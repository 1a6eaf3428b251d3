package cn.edu.jzu.skillcert.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementNotice;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.TaskReminder;
import cn.edu.jzu.skillcert.task.TaskRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTextTest {

    private static final TaskReminder NOTHING = new TaskReminder(List.of(), 3, 0);

    @Test
    void namesClauseLastDayAndWhereToAct() {
        MailText text = MailText.of(notice("A\n-01"), "李老师", "https://skill.example.edu.cn");
        assertThat(text.subject()).isEqualTo("[职业技能等级认证] 协议“A -01”被退回修改。");
        assertThat(text.body())
                .contains("李老师，您好：", "依据：第十条", "期限：2026-03-09", "https://skill.example.edu.cn/go/AGREEMENT?id=1");
    }

    @Test
    void aDigestCountsAndNumbersItsNotices() {
        MailText text = MailText.digest(NOTHING, List.of(notice("A-01"), notice("A-02")), "李老师", null);
        assertThat(text.subject()).isEqualTo("[职业技能等级认证] 您有 2 条通知");
        assertThat(text.body())
                .contains("1. 协议“A-01”被退回修改。", "2. 协议“A-02”被退回修改。")
                .doesNotContain("AGREEMENT");
    }

    @Test
    void whatSomebodyWroteStaysInThePortal() {
        Notice notice = notice("A-01");
        MailText alone = MailText.of(notice, "李老师", "https://skill.example.edu.cn");
        MailText digest = MailText.digest(NOTHING, List.of(notice), "李老师", "https://skill.example.edu.cn");
        assertThat(alone.subject() + alone.body() + digest.subject() + digest.body())
                .contains("协议“A-01”被退回修改")
                .doesNotContain("资费不一致", "王某某");
    }

    @Test
    void anIdNumberThatSomebodyTypedIsMasked() {
        MailText text = MailText.of(notice("考生 41080219990101123X 信息有误"), "李老师", null);
        assertThat(text.subject() + text.body()).contains("410802********123X").doesNotContain("19990101");
    }

    @Test
    void aDigestPutsWhatWaitsFirstEachWithClauseLastDayAndWhereToAct() {
        TaskReminder waiting = new TaskReminder(
                List.of(
                        task("A-01", "第十条", due(2), -2),
                        task("A-02", null, null, null),
                        task("A-03", "第九条", due(9), 0)),
                7,
                1);
        MailText text = MailText.digest(waiting, List.of(notice("A-04")), "李老师", "https://skill.example.edu.cn");
        assertThat(text.subject()).isEqualTo("[职业技能等级认证] 待办 7 项（逾期 1 项），通知 1 条");
        assertThat(text.body())
                .contains(
                        "您有 7 项待办，其中逾期 1 项",
                        """
                        1. 审核协议：A-01
                        依据：第十条
                        期限：2026-03-02（逾期 2 个工作日）
                        https://skill.example.edu.cn/go/AGREEMENT?id=1

                        2. 审核协议：A-02
                        https://skill.example.edu.cn/go/AGREEMENT?id=1

                        3. 审核协议：A-03
                        依据：第九条
                        期限：2026-03-09（今天到期）
                        """,
                        "通知 1 条：",
                        "1. 协议“A-04”被退回修改。");
    }

    @Test
    void aTaskOfADelegationSaysWhoseItIsAndNoIdNumberLeavesWithItsLabel() {
        TaskRow hers = new TaskRow(
                1,
                "AgreementTask.REVIEW",
                List.of(),
                "Agreement",
                1,
                "考生 41080219990101123X 的协议",
                Place.of(PlaceKind.AGREEMENT, 1),
                null,
                Role.FINANCE,
                "王处长",
                Instant.EPOCH,
                null,
                null,
                false);
        MailText text = MailText.digest(new TaskReminder(List.of(hers), 1, 0), List.of(), "李老师", null);
        assertThat(text.body()).contains("代 王处长 办理", "410802********123X").doesNotContain("19990101", "通知 0 条");
    }

    private static TaskRow task(String label, String clause, Deadline due, Integer left) {
        return new TaskRow(
                1,
                "AgreementTask.REVIEW",
                List.of(),
                "Agreement",
                1,
                label,
                Place.of(PlaceKind.AGREEMENT, 1),
                clause,
                Role.FINANCE,
                null,
                Instant.EPOCH,
                due,
                left,
                left != null && left < 0);
    }

    private static Deadline due(int dayOfMarch) {
        LocalDate day = LocalDate.of(2026, 3, dayOfMarch);
        return new Deadline(day.minusDays(5), day, List.of(), List.of(), false);
    }

    private static Notice notice(String number) {
        return new Notice(
                7,
                new NoticeRequested(
                        List.of(Recipient.person(7)),
                        AgreementNotice.RETURNED,
                        List.of(number),
                        "资费不一致，考生王某某的费用须退回",
                        Place.of(PlaceKind.AGREEMENT, 1),
                        "第十条",
                        LocalDate.of(2026, 3, 9)),
                Instant.EPOCH);
    }
}
