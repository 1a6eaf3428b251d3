package cn.edu.jzu.skillcert.notice.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/** SMTP as {@code skillcert.mail.*} says; encrypted when the server offers it, and always on port 465. */
@ApplicationScoped
public class SmtpTransport implements MailTransport {

    private static final Logger LOG = Logger.getLogger(SmtpTransport.class.getName());
    private static final String TIMEOUT_MILLIS = "20000";
    private static final int IMPLICIT_TLS = 465;

    private MailSettings settings;
    private Session session;

    protected SmtpTransport() {}

    SmtpTransport(MailSettings settings) {
        configure(settings);
    }

    @PostConstruct
    void configure() {
        configure(MailSettings.of(ConfigProvider.getConfig()));
        if (!isOpen()) {
            LOG.info("No mail server is set (skillcert.mail.host): notices are shown in the portal and not mailed");
        }
    }

    private void configure(MailSettings given) {
        settings = given;
        if (isOpen()) {
            session = Session.getInstance(properties(), authenticator());
        }
    }

    @Override
    public boolean isOpen() {
        return settings.host() != null;
    }

    @Override
    public void send(OutgoingMail mail) throws MailNotSentException {
        try {
            MimeMessage message = new IdentifiedMessage(session, "<mail-" + mail.id() + "@" + domain() + ">");
            message.setFrom(new InternetAddress(settings.from()));
            message.setRecipient(
                    Message.RecipientType.TO,
                    new InternetAddress(mail.address(), mail.name(), StandardCharsets.UTF_8.name()));
            message.setSubject(mail.text().subject(), StandardCharsets.UTF_8.name());
            message.setText(mail.text().body(), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            Transport.send(message);
        } catch (MessagingException | UnsupportedEncodingException refused) {
            throw new MailNotSentException(refused);
        }
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1).replace(">", "");
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.port() == IMPLICIT_TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return properties;
    }

    private Authenticator authenticator() {
        return settings.user() == null
                ? null
                : new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(settings.user(), settings.password());
                    }
                };
    }

    /** Saving would otherwise give the message a new id in every attempt. */
    private static final class IdentifiedMessage extends MimeMessage {
        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
