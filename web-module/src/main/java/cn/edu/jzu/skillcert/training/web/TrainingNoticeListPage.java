package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.training.TrainingNotices;
import cn.edu.jzu.skillcert.training.TrainingReplyFilter;
import cn.edu.jzu.skillcert.training.TrainingReplyRow;
import cn.edu.jzu.skillcert.training.TrainingReplyStatus;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Training notices with the reply of each addressed department; the filter stands in the address. */
@Named
@ViewScoped
public class TrainingNoticeListPage implements Serializable {

    @Inject
    private TrainingNotices notices;

    @Inject
    private transient TrainingChoices choices;

    @Inject
    private transient Clock clock;

    private String text;
    private Long department;
    private TrainingReplyStatus status;
    private boolean overdue;

    private final PagedTable<TrainingReplyRow> rows = new PagedTable<>(request -> notices.list(filter(), request));
    private List<DepartmentOption> departments;
    private boolean mayIssue;
    private LocalDate today;

    @PostConstruct
    void load() {
        today = LocalDate.now(clock);
        departments = choices.departments();
        mayIssue = choices.carries(BusinessFunction.DIRECT_TRAINING);
    }

    private TrainingReplyFilter filter() {
        return new TrainingReplyFilter(text, department, status, overdue ? today : null);
    }

    public PagedTable<TrainingReplyRow> getRows() {
        return rows;
    }

    public TrainingReplyStatus[] getStatuses() {
        return TrainingReplyStatus.values();
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public boolean isMayIssue() {
        return mayIssue;
    }

    /** Unanswered, and the last day is over. */
    public boolean isOverdue(TrainingReplyRow row) {
        return row.status() == TrainingReplyStatus.WAITING && row.replyDue().isBefore(today);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public TrainingReplyStatus getStatus() {
        return status;
    }

    public void setStatus(TrainingReplyStatus status) {
        this.status = status;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }
}
