package cn.edu.jzu.skillcert.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.notice.NoticeKind;
import cn.edu.jzu.skillcert.notice.NoticeRequested;
import cn.edu.jzu.skillcert.notice.Recipient;
import cn.edu.jzu.skillcert.notice.TextSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTextTest {

    private static final TextSource KEYS = (key, locale, arguments) -> key + arguments;

    private enum SampleNotice implements NoticeKind {
        RETURNED
    }

    @Test
    void namesClauseLastDayAndWhereToAct() {
        MailText text = MailText.of(List.of(notice("A\n-01")), false, "李老师", "https://skill.example.edu.cn", KEYS);
        assertThat(text.subject()).isEqualTo("mail.subject[SampleNotice.RETURNED[A -01]]");
        assertThat(text.body())
                .contains(
                        "mail.greeting[李老师]",
                        "mail.clause[第十条]",
                        "mail.due[2026-03-09]",
                        "https://skill.example.edu.cn/agreement.xhtml?id=1");
    }

    @Test
    void aDigestCountsAndNumbersItsNotices() {
        MailText text = MailText.of(List.of(notice("A-01"), notice("A-02")), true, "李老师", null, KEYS);
        assertThat(text.subject()).isEqualTo("mail.digestSubject[2]");
        assertThat(text.body())
                .contains("1. SampleNotice.RETURNED[A-01]", "2. SampleNotice.RETURNED[A-02]")
                .doesNotContain("agreement.xhtml");
    }

    private static Notice notice(String number) {
        return new Notice(
                7,
                new NoticeRequested(
                        List.of(Recipient.person(7)),
                        SampleNotice.RETURNED,
                        List.of(number),
                        "agreement.xhtml?id=1",
                        "第十条",
                        LocalDate.of(2026, 3, 9)),
                Instant.EPOCH);
    }
}
