package cn.edu.jzu.skillcert.notice.model;

import cn.edu.jzu.skillcert.shared.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Subject and plain text of a mail: each notice one paragraph with its clause, its last day and where to act. Notices
 * carry no ID number and no phone number, so neither does a mail.
 */
public record MailText(String subject, String body) {

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;
    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)(\\d{6})\\d{8}(\\d{3}[\\dXx])(?!\\d)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    /**
     * @param name of the recipient
     * @param portal address of the portal as people reach it, without slash at its end, or null
     */
    public static MailText of(List<Notice> notices, boolean digest, String name, String portal) {
        String subject = digest
                ? Texts.of("mail.digestSubject", LANGUAGE, notices.size())
                : Texts.of("mail.subject", LANGUAGE, sentence(notices.get(0)));
        StringBuilder body = new StringBuilder(Texts.of("mail.greeting", LANGUAGE, name)).append("\n");
        for (int i = 0; i < notices.size(); i++) {
            Notice notice = notices.get(i);
            body.append('\n');
            if (notices.size() > 1) {
                body.append(i + 1).append(". ");
            }
            body.append(sentence(notice)).append('\n');
            if (notice.getClause() != null) {
                body.append(Texts.of("mail.clause", LANGUAGE, notice.getClause()))
                        .append('\n');
            }
            if (notice.getDue() != null) {
                body.append(Texts.of("mail.due", LANGUAGE, DAY.format(notice.getDue())))
                        .append('\n');
            }
            if (portal != null && notice.getPage() != null) {
                body.append(portal)
                        .append(notice.getPage().startsWith("/") ? "" : "/")
                        .append(notice.getPage())
                        .append('\n');
            }
        }
        body.append('\n').append(Texts.of("mail.footer", LANGUAGE)).append('\n');
        return new MailText(subject.replaceAll("\\s+", " "), body.toString());
    }

    /** Opinions and labels are typed by people: an ID number among them does not leave the house. */
    private static String sentence(Notice notice) {
        String sentence =
                Texts.of(notice.getKind(), LANGUAGE, notice.getArguments().toArray());
        return ID_NUMBER.matcher(sentence).replaceAll("$1********$2");
    }
}
