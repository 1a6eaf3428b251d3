package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.CompleteLine;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.WorkPlanDetail;
import cn.edu.jzu.skillcert.pilot.WorkPlans;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** One work plan with its slippage; completion is recorded here. */
@Named
@ViewScoped
public class WorkPlanDetailPage implements Serializable {

    @Inject
    private WorkPlans plans;

    @Inject
    private Messages messages;

    private long id;
    private WorkPlanDetail detail;
    private WorkPlanDetail.LineView chosen;
    private LocalDate completedOn;
    private String completion;

    public void load() {
        if (detail == null) {
            detail = plans.detail(id);
        }
    }

    /** Opens the record of one line. */
    public void choose(WorkPlanDetail.LineView line) {
        chosen = line;
        completedOn = line.plannedOn();
        completion = null;
    }

    public String complete() {
        plans.complete(new CompleteLine(ref(), chosen.id(), completedOn, completion));
        return done("pilot.plan.completed");
    }

    public String putInForce() {
        plans.putInForce(ref());
        return done("pilot.plan.inForce");
    }

    private PilotRef ref() {
        return new PilotRef(id, detail.version());
    }

    private String done(String sentence) {
        messages.doneAfterRedirect(sentence);
        return "/pilot/plan/detail?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public WorkPlanDetail getDetail() {
        return detail;
    }

    public WorkPlanDetail.LineView getChosen() {
        return chosen;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    public void setCompletedOn(LocalDate completedOn) {
        this.completedOn = completedOn;
    }

    public String getCompletion() {
        return completion;
    }

    public void setCompletion(String completion) {
        this.completion = completion;
    }
}
