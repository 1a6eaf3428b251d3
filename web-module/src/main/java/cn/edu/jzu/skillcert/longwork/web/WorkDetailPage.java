package cn.edu.jzu.skillcert.longwork.web;

import cn.edu.jzu.skillcert.longwork.MyWork;
import cn.edu.jzu.skillcert.longwork.WorkDetail;
import cn.edu.jzu.skillcert.longwork.WorkFileRow;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PageAddress;
import cn.edu.jzu.skillcert.shared.BusinessException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One of my jobs: how far it is, what came of it. The browser asks again while it runs. */
@Named
@ViewScoped
public class WorkDetailPage implements Serializable {

    @Inject
    private MyWork work;

    @Inject
    private Messages messages;

    private long id;
    private WorkDetail detail;

    public void load() {
        if (detail == null) {
            refresh();
        }
    }

    public void refresh() {
        detail = work.job(id);
    }

    public void cancel() {
        detail = work.cancel(id);
        messages.done("work.cancelled");
    }

    public String repeat() {
        try {
            long again = work.repeat(id);
            messages.doneAfterRedirect("work.repeated");
            return "/work/detail?faces-redirect=true&includeViewParams=false&id=" + again;
        } catch (BusinessException refused) {
            messages.error(refused);
            refresh();
            return null;
        }
    }

    public String goOn() {
        return PageAddress.redirect(detail.place());
    }

    public String getResult() {
        return messages.text(detail.result(), detail.arguments().toArray());
    }

    /** What is done for good although the job did not come to its end. */
    public String getAchieved() {
        return detail.achieved() == null
                ? null
                : messages.text(detail.achieved(), detail.achievedArguments().toArray());
    }

    public List<WorkFileRow> getGiven() {
        return detail.files().stream().filter(file -> !file.made()).toList();
    }

    public List<WorkFileRow> getMade() {
        return detail.files().stream().filter(WorkFileRow::made).toList();
    }

    public WorkDetail getDetail() {
        return detail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
