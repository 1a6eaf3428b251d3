package cn.edu.jzu.skillcert.task.web;

import cn.edu.jzu.skillcert.platform.web.PageAddress;
import cn.edu.jzu.skillcert.platform.web.PageTexts;
import cn.edu.jzu.skillcert.task.DoneTaskRow;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.TaskRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** First screen of every role: what is waiting for me, what falls due within thirty days, what I have done. */
@Named
@RequestScoped
public class HomePage {

    private static final int DAYS_AHEAD = 30;

    @Inject
    private MyTasks tasks;

    @Inject
    private PageTexts texts;

    @Inject
    private Clock clock;

    private List<TaskLine> open;
    private List<TaskLine> upcoming;
    private List<DoneTaskRow> done;

    @PostConstruct
    void load() {
        LocalDate horizon = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        open = tasks.open().stream().map(this::line).toList();
        upcoming = open.stream()
                .filter(line -> line.task().due() != null && !line.task().overdue())
                .filter(line -> !line.task().due().date().isAfter(horizon))
                .sorted(Comparator.comparing(line -> line.task().due().date()))
                .toList();
        done = tasks.recentlyDone();
    }

    private TaskLine line(TaskRow row) {
        DueStatus due = DueStatus.of(row);
        return new TaskLine(
                row, due, sentence(row.kind(), row.arguments()), left(row, due), PageAddress.page(row.place()));
    }

    private String left(TaskRow row, DueStatus due) {
        return switch (due) {
            case OVERDUE -> texts.text("task.overdue", Math.abs(row.workingDaysLeft()));
            case SOON, LATER -> texts.text("task.left", row.workingDaysLeft());
            case TODAY, UNDATED -> texts.of(due);
        };
    }

    public String sentence(String kind, List<String> arguments) {
        return texts.text(kind, arguments.toArray());
    }

    public List<TaskLine> getOpen() {
        return open;
    }

    /** Last days within the next thirty calendar days. */
    public List<TaskLine> getUpcoming() {
        return upcoming;
    }

    public List<DoneTaskRow> getDone() {
        return done;
    }
}
