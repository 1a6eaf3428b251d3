package cn.edu.jzu.skillcert.account.web;

import cn.edu.jzu.skillcert.account.LoginFilter;
import cn.edu.jzu.skillcert.account.LoginJournal;
import cn.edu.jzu.skillcert.account.LoginOutcome;
import cn.edu.jzu.skillcert.account.LoginRow;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Who tried to log in, newest first; the filter stands in the address. */
@Named
@ViewScoped
public class LoginJournalPage implements Serializable {
    @Inject
    private LoginJournal journal;

    private String text;
    private LoginOutcome outcome;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private final PagedTable<LoginRow> rows =
            new PagedTable<>(request -> journal.list(new LoginFilter(text, outcome, firstDay, lastDay), request));

    public PagedTable<LoginRow> getRows() {
        return rows;
    }

    public LoginOutcome[] getOutcomes() {
        return LoginOutcome.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LoginOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(LoginOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
