package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.longwork.MyWork;
import cn.edu.jzu.skillcert.longwork.WorkDetail;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.registration.RosterImport;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Takes over a 《学生信息表》 that was checked: all rows that are right, or some of them. */
@Named
@ViewScoped
public class RosterTakePage implements Serializable {

    @Inject
    private MyWork work;

    @Inject
    private RosterImport roster;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private long id;
    private WorkDetail checked;
    private String rows;

    public void load() {
        checked = work.job(id);
    }

    public String take() {
        long job = roster.take(id, rows, user.getLocale());
        messages.doneAfterRedirect("roster.takeOrdered");
        return "/work/detail?faces-redirect=true&includeViewParams=false&id=" + job;
    }

    public WorkDetail getChecked() {
        return checked;
    }

    public String getResult() {
        return checked.isOver()
                ? messages.text(checked.result(), checked.arguments().toArray())
                : "";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }
}
