package cn.edu.jzu.skillcert.notice.model;

import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.Texts;
import cn.edu.jzu.skillcert.task.TaskReminder;
import cn.edu.jzu.skillcert.task.TaskRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Subject and plain text of a mail: each task and each notice one paragraph with its clause, its last day and where to
 * act. What somebody wrote as reason or opinion stays in the portal, and no ID number leaves it.
 */
public record MailText(String subject, String body) {

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;
    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)(\\d{6})\\d{8}(\\d{3}[\\dXx])(?!\\d)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    /**
     * What cannot wait for the digest.
     *
     * @param name of the recipient
     * @param portal address of the portal as people reach it, without slash at its end, or null
     */
    public static MailText of(Notice notice, String name, String portal) {
        Letter letter = new Letter(name, portal);
        letter.line();
        letter.notice("", notice);
        return letter.end(say("mail.subject", sentence(notice.getKind(), notice.getArguments())));
    }

    /** The morning's mail: what waits, the most pressing first, then what happened. One of both may be empty. */
    public static MailText digest(TaskReminder tasks, List<Notice> notices, String name, String portal) {
        Letter letter = new Letter(name, portal);
        if (!tasks.isEmpty()) {
            letter.line();
            letter.line(say("mail.tasks", tasks.open(), tasks.overdue()));
            int number = 0;
            for (TaskRow task : tasks.pressing()) {
                letter.line();
                letter.task(++number + ". ", task);
            }
        }
        if (!notices.isEmpty()) {
            letter.line();
            letter.line(say("mail.notices", notices.size()));
            int number = 0;
            for (Notice notice : notices) {
                letter.line();
                letter.notice(++number + ". ", notice);
            }
        }
        String what = tasks.isEmpty()
                ? say("mail.digestNotices", notices.size())
                : say("mail.digestTasks", tasks.open(), tasks.overdue(), notices.size());
        return letter.end(say("mail.subject", what));
    }

    private static String say(String key, Object... arguments) {
        return Texts.of(key, LANGUAGE, arguments);
    }

    private static String sentence(String kind, List<String> arguments) {
        return masked(say(kind, arguments.toArray()));
    }

    /** Titles are typed by people: an ID number among them does not leave the house. */
    private static String masked(String typed) {
        return ID_NUMBER.matcher(typed).replaceAll("$1********$2");
    }

    private static final class Letter {
        private final StringBuilder body = new StringBuilder();
        private final String portal;

        Letter(String name, String portal) {
            this.portal = portal;
            line(say("mail.greeting", name));
        }

        void task(String number, TaskRow task) {
            line(number + say("mail.task", sentence(task.kind(), task.arguments()), masked(task.label())));
            if (task.onBehalfOf() != null) {
                line(say("mail.onBehalfOf", task.onBehalfOf()));
            }
            clause(task.clause());
            if (task.due() != null) {
                line(say("mail.dueIn", DAY.format(task.due().date()), left(task)));
            }
            place(task.place());
        }

        void notice(String number, Notice notice) {
            line(number + sentence(notice.getKind(), notice.getArguments()));
            clause(notice.getClause());
            due(notice.getDue());
            place(notice.getPlace());
        }

        private static String left(TaskRow task) {
            if (task.overdue()) {
                return say("task.overdue", Math.abs(task.workingDaysLeft()));
            }
            return task.workingDaysLeft() == 0 ? say("mail.dueToday") : say("task.left", task.workingDaysLeft());
        }

        private void clause(String clause) {
            if (clause != null) {
                line(say("mail.clause", clause));
            }
        }

        private void due(LocalDate due) {
            if (due != null) {
                line(say("mail.due", DAY.format(due)));
            }
        }

        private void place(Place place) {
            if (portal != null && place != null) {
                line(portal + place.link());
            }
        }

        void line() {
            body.append('\n');
        }

        void line(String text) {
            body.append(text).append('\n');
        }

        MailText end(String subject) {
            line();
            line(say("mail.footer"));
            return new MailText(subject.replaceAll("\\s+", " "), body.toString());
        }
    }
}
