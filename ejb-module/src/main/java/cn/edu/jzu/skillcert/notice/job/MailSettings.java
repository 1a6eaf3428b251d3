package cn.edu.jzu.skillcert.notice.job;

import org.eclipse.microprofile.config.Config;

/**
 * {@code skillcert.mail.*}.
 *
 * @param host null if mails are not sent
 * @param user null if the server wants no log-in
 */
public record MailSettings(String host, int port, String user, String password, String from) {

    private static final String PREFIX = "skillcert.mail.";
    private static final int SUBMISSION = 587;

    static MailSettings of(Config config) {
        String host = text(config, "host", null);
        return new MailSettings(
                host,
                config.getOptionalValue(PREFIX + "port", Integer.class).orElse(SUBMISSION),
                text(config, "user", null),
                text(config, "password", ""),
                text(config, "from", "skillcert@" + host));
    }

    private static String text(Config config, String name, String otherwise) {
        return config.getOptionalValue(PREFIX + name, String.class)
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }
}
