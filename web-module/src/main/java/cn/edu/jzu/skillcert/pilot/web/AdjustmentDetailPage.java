package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.AdjustmentDetail;
import cn.edu.jzu.skillcert.pilot.AdjustmentDrafting;
import cn.edu.jzu.skillcert.pilot.AdjustmentKeeping;
import cn.edu.jzu.skillcert.pilot.AdjustmentReading;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One request with what it would do, and the actions that need no page of their own. */
@Named
@ViewScoped
public class AdjustmentDetailPage implements Serializable {

    @Inject
    private AdjustmentReading reading;

    @Inject
    private AdjustmentDrafting drafting;

    @Inject
    private AdjustmentKeeping keeping;

    @Inject
    private Messages messages;

    private long id;
    private AdjustmentDetail detail;
    private String reason;

    public void load() {
        if (detail == null) {
            detail = reading.detail(id);
        }
    }

    public String submit() {
        drafting.submit(ref());
        return done("pilot.adjustment.submitted");
    }

    public String withdraw() {
        drafting.withdraw(ref());
        return done("pilot.adjustment.withdrawn");
    }

    public String returnIt() {
        keeping.returnRequest(ref(), reason);
        return done("pilot.adjustment.returned");
    }

    public String decline() {
        drafting.decline(detail.departmentId(), reason);
        return done("pilot.adjustment.declined");
    }

    private PilotRef ref() {
        return new PilotRef(id, detail.version());
    }

    private String done(String sentence) {
        messages.doneAfterRedirect(sentence);
        return "/pilot/adjustment/detail?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AdjustmentDetail getDetail() {
        return detail;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
