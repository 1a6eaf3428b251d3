package cn.edu.jzu.skillcert.notice.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.notice.model.MailText;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
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
