package cn.edu.jzu.skillcert.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.notice.MailState;
import cn.edu.jzu.skillcert.notice.NoticeError;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private final Mail mail = new Mail(7, null, NOW);

    @Test
    void aMailBeingSentIsNotTakenAgain() {
        mail.startSending(NOW);
        assertThat(mail.isDue(NOW)).isFalse();
        assertThatThrownBy(() -> mail.startSending(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMailWhoseSendingNeverEndedIsTakenAgainLater() {
        mail.startSending(NOW);
        assertThat(mail.isDue(NOW.plus(Mail.SENDING_TAKES_AT_MOST))).isTrue();
    }

    @Test
    void aRefusedMailWaitsLongerEachTimeAndIsGivenUpVisibly() {
        Instant at = NOW;
        for (Duration pause : Mail.PAUSES) {
            mail.startSending(at);
            mail.failed("connection refused", at);
            assertThat(mail.getState()).isEqualTo(MailState.QUEUED);
            assertThat(mail.isDue(at.plus(pause).minusMillis(1))).isFalse();
            at = at.plus(pause);
            assertThat(mail.isDue(at)).isTrue();
        }
        mail.startSending(at);
        mail.failed("connection refused", at);
        assertThat(mail.getState()).isEqualTo(MailState.FAILED);
        assertThat(mail.getLastError()).isEqualTo("connection refused");
        assertThat(mail.isDue(at.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void onlyAGivenUpMailIsSentAgain() {
        assertThatThrownBy(() -> mail.sendAgain(NOW)).extracting("code").isEqualTo(NoticeError.MAIL_NOT_FAILED);
        mail.giveUp("no address");
        mail.sendAgain(NOW);
        assertThat(mail.isDue(NOW)).isTrue();
    }

    @Test
    void aSentMailIsNeverDue() {
        mail.startSending(NOW);
        mail.sent(NOW);
        assertThat(mail.isDue(NOW.plus(Duration.ofDays(1)))).isFalse();
    }
}
