package cn.edu.jzu.skillcert.notice.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.notice.model.MailText;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.task.TaskReminder;
import cn.edu.jzu.skillcert.task.TaskRow;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpTransportTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final OutgoingMail mail =
            new OutgoingMail(42, "李老师", "li@jzu.example", new MailText("协议 A-01 被退回", "您好，李老师：\n\n请修改。\n"));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void chineseArrivesIntactInSubjectNameAndText() throws Exception {
        transport(null).send(mail);
        Message received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("协议 A-01 被退回");
        assertThat(received.getContent().toString()).contains("请修改。");
        Address to = received.getAllRecipients()[0];
        assertThat(((InternetAddress) to).getPersonal()).isEqualTo("李老师");
        assertThat(((InternetAddress) to).getAddress()).isEqualTo("li@jzu.example");
    }

    /** What a digest says of 待办 is told from the last one on; it arrives as it was written. */
    @Test
    void theMorningDigestArrivesWithWhatIsNewDueSoonAndOverdue() throws Exception {
        Instant lastDigest = Instant.parse("2026-03-05T00:30:00Z");
        Instant before = lastDigest.minusSeconds(3600);
        TaskReminder waiting = TaskReminder.of(
                List.of(
                        task("D-overdue", before, LocalDate.of(2026, 3, 2), -4),
                        task("D-soon", before, LocalDate.of(2026, 3, 9), 1),
                        task("D-new", lastDigest.plusSeconds(60), LocalDate.of(2026, 4, 30), 38),
                        task("D-told", before, LocalDate.of(2026, 4, 30), 38)),
                lastDigest,
                3);

        transport(null)
                .send(new OutgoingMail(
                        43, "李老师", "li@jzu.example", MailText.digest(waiting, List.of(), "李老师", "https://p.example")));

        Message received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("[职业技能等级认证] 待办 4 项（逾期 1 项），通知 0 条");
        assertThat(received.getContent().toString())
                .contains("D-new", "D-soon", "https://p.example/go/AGREEMENT?id=1")
                .containsSubsequence("D-overdue", "期限：2026-03-02（逾期 4 个工作日）")
                .doesNotContain("D-told");
    }

    private static TaskRow task(String label, Instant openedAt, LocalDate due, int left) {
        return new TaskRow(
                1,
                "AgreementTask.REVIEW",
                List.of(),
                "Agreement",
                1,
                label,
                Place.of(PlaceKind.AGREEMENT, 1),
                "附件1·三·2",
                Role.FINANCE,
                null,
                openedAt,
                new Deadline(due, due, List.of(), List.of(), false),
                left,
                left < 0);
    }

    @Test
    void aSecondAttemptCarriesTheSameMessageId() throws Exception {
        SmtpTransport transport = transport(null);
        transport.send(mail);
        transport.send(mail);
        assertThat(server.getReceivedMessages())
                .extracting(message -> message.getHeader("Message-ID", null))
                .containsExactly("<mail-42@jzu.example>", "<mail-42@jzu.example>");
    }

    @Test
    void logsInWhenAUserIsSet() throws Exception {
        server.setUser("portal", "secret");
        transport("portal").send(mail);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatIsDownIsAReasonAndNotACrash() {
        SmtpTransport transport = transport(null);
        server.stop();
        assertThatThrownBy(() -> transport.send(mail))
                .isInstanceOf(MailNotSentException.class)
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void withoutAServerNothingIsMailed() {
        assertThat(new SmtpTransport(new MailSettings(null, 25, null, "", null)).isOpen())
                .isFalse();
    }

    private SmtpTransport transport(String user) {
        return new SmtpTransport(
                new MailSettings("127.0.0.1", server.getSmtp().getPort(), user, "secret", "skillcert@jzu.example"));
    }
}
