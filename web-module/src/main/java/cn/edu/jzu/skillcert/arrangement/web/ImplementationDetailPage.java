package cn.edu.jzu.skillcert.arrangement.web;

import cn.edu.jzu.skillcert.arrangement.ApproveImplementation;
import cn.edu.jzu.skillcert.arrangement.ChangeImplementation;
import cn.edu.jzu.skillcert.arrangement.ImplementationDetail;
import cn.edu.jzu.skillcert.arrangement.ImplementationDrafting;
import cn.edu.jzu.skillcert.arrangement.ImplementationReading;
import cn.edu.jzu.skillcert.arrangement.ImplementationReview;
import cn.edu.jzu.skillcert.arrangement.ReturnImplementation;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One implementation plan, and what the department and 教务处 do with it. */
@Named
@ViewScoped
public class ImplementationDetailPage implements Serializable {

    @Inject
    private ImplementationReading reading;

    @Inject
    private ImplementationDrafting drafting;

    @Inject
    private ImplementationReview review;

    @Inject
    private Messages messages;

    private long id;
    private ImplementationDetail detail;
    private String opinion;
    private String reason;

    public void load() {
        if (detail == null) {
            detail = reading.detail(id);
        }
    }

    public String submit() {
        drafting.submit(detail.plan());
        return done("implementation.submitted");
    }

    public String withdraw() {
        drafting.withdraw(detail.plan());
        return done("implementation.withdrawn");
    }

    public String approve() {
        review.approve(new ApproveImplementation(detail.plan(), opinion));
        return done("implementation.approved");
    }

    public String returnToDepartment() {
        review.returnToDepartment(new ReturnImplementation(detail.plan(), reason));
        return done("implementation.returned");
    }

    public String change() {
        drafting.change(new ChangeImplementation(detail.plan(), reason));
        return done("implementation.changed");
    }

    private String done(String message) {
        messages.doneAfterRedirect(message);
        return "/implementation/detail?faces-redirect=true&id=" + id;
    }

    public ImplementationDetail getDetail() {
        return detail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
