package cn.edu.jzu.skillcert.notice.model;

import cn.edu.jzu.skillcert.notice.TextSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Subject and plain text of a mail: each notice one paragraph with its clause, its last day and where to act. Notices
 * carry no ID number and no phone number, so neither does a mail.
 */
public record MailText(String subject, String body) {

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    /**
     * @param name of the recipient
     * @param portal address of the portal as people reach it, without slash at its end, or null
     */
    public static MailText of(List<Notice> notices, boolean digest, String name, String portal, TextSource texts) {
        String subject = digest
                ? texts.text("mail.digestSubject", LANGUAGE, List.of(notices.size()))
                : texts.text("mail.subject", LANGUAGE, List.of(sentence(notices.get(0), texts)));
        StringBuilder body = new StringBuilder(texts.text("mail.greeting", LANGUAGE, List.of(name))).append("\n");
        for (int i = 0; i < notices.size(); i++) {
            Notice notice = notices.get(i);
            body.append('\n');
            if (notices.size() > 1) {
                body.append(i + 1).append(". ");
            }
            body.append(sentence(notice, texts)).append('\n');
            if (notice.getClause() != null) {
                body.append(texts.text("mail.clause", LANGUAGE, List.of(notice.getClause())))
                        .append('\n');
            }
            if (notice.getDue() != null) {
                body.append(texts.text("mail.due", LANGUAGE, List.of(DAY.format(notice.getDue()))))
                        .append('\n');
            }
            if (portal != null && notice.getPage() != null) {
                body.append(portal)
                        .append(notice.getPage().startsWith("/") ? "" : "/")
                        .append(notice.getPage())
                        .append('\n');
            }
        }
        body.append('\n').append(texts.text("mail.footer", LANGUAGE, List.of())).append('\n');
        return new MailText(subject.replaceAll("\\s+", " "), body.toString());
    }

    private static String sentence(Notice notice, TextSource texts) {
        return texts.text(notice.getKind(), LANGUAGE, notice.getArguments());
    }
}
