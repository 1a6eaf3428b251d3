package cn.edu.jzu.skillcert.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.AgreementNotice;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void namesClauseLastDayAndWhereToAct() {
        MailText text = MailText.of(List.of(notice("A\n-01")), false, "李老师", "https://skill.example.edu.cn");
        assertThat(text.subject()).isEqualTo("[职业技能等级认证] 协议“A -01”被退回修改：资费不一致");
        assertThat(text.body())
                .contains("李老师，您好：", "依据：第十条", "期限：2026-03-09", "https://skill.example.edu.cn/agreement.xhtml?id=1");
    }

    @Test
    void aDigestCountsAndNumbersItsNotices() {
        MailText text = MailText.of(List.of(notice("A-01"), notice("A-02")), true, "李老师", null);
        assertThat(text.subject()).isEqualTo("[职业技能等级认证] 您有 2 条通知");
        assertThat(text.body())
                .contains("1. 协议“A-01”被退回修改：资费不一致", "2. 协议“A-02”被退回修改：资费不一致")
                .doesNotContain("agreement.xhtml");
    }

    @Test
    void anIdNumberThatSomebodyTypedIsMasked() {
        MailText text = MailText.of(List.of(notice("考生 41080219990101123X 信息有误")), false, "李老师", null);
        assertThat(text.subject() + text.body()).contains("410802********123X").doesNotContain("19990101");
    }

    private static Notice notice(String number) {
        return new Notice(
                7,
                new NoticeRequested(
                        List.of(Recipient.person(7)),
                        AgreementNotice.RETURNED,
                        List.of(number, "资费不一致"),
                        "agreement.xhtml?id=1",
                        "第十条",
                        LocalDate.of(2026, 3, 9)),
                Instant.EPOCH);
    }
}
