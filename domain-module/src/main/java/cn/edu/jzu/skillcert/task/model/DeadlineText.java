package cn.edu.jzu.skillcert.task.model;

import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.calendar.SkippedDay;
import cn.edu.jzu.skillcert.shared.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps a deadline's explanation in a text column, as it was when the deadline was computed. */
public final class DeadlineText {

    private static final String ESTIMATED = "estimated";
    private static final String MAKE_UP = "+";
    private static final String SKIPPED = "-";

    private DeadlineText() {}

    public static String write(Deadline deadline) {
        List<String> lines = new ArrayList<>();
        lines.add(deadline.start().toString());
        deadline.skipped()
                .forEach(day -> lines.add(SKIPPED + day.date() + (day.holiday() == null ? "" : day.holiday())));
        deadline.makeUpDays().forEach(day -> lines.add(MAKE_UP + day));
        if (deadline.estimated()) {
            lines.add(ESTIMATED);
        }
        return Lines.join(lines);
    }

    public static Deadline read(LocalDate date, String text) {
        List<String> lines = Lines.split(text);
        List<SkippedDay> skipped = new ArrayList<>();
        List<LocalDate> makeUpDays = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(SKIPPED)) {
                String holiday = line.substring(11);
                skipped.add(new SkippedDay(LocalDate.parse(line.substring(1, 11)), holiday.isEmpty() ? null : holiday));
            } else if (line.startsWith(MAKE_UP)) {
                makeUpDays.add(LocalDate.parse(line.substring(1)));
            }
        }
        return new Deadline(LocalDate.parse(lines.get(0)), date, skipped, makeUpDays, lines.contains(ESTIMATED));
    }
}
