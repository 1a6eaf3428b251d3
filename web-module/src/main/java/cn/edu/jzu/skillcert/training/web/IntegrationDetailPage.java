package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.training.IntegrationDetail;
import cn.edu.jzu.skillcert.training.IntegrationReports;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One report with its matrix, and the actions that need no page of their own. */
@Named
@ViewScoped
public class IntegrationDetailPage implements Serializable {

    @Inject
    private IntegrationReports reports;

    @Inject
    private Messages messages;

    private long id;
    private IntegrationDetail detail;
    private MatrixForm matrix;
    private String reason;

    public void load() {
        if (detail == null) {
            detail = reports.detail(id);
            matrix = MatrixForm.of(detail.content().matrix());
        }
    }

    public String submit() {
        reports.submit(detail.ref(), reason);
        return done("training.integration.submitted");
    }

    public String withdraw() {
        reports.withdraw(detail.ref());
        return done("training.integration.withdrawn");
    }

    public String giveBack() {
        reports.returnToDepartment(detail.ref(), reason);
        return done("training.integration.returned");
    }

    private String done(String message) {
        messages.doneAfterRedirect(message);
        return "/training/integration/detail?faces-redirect=true&id=" + id;
    }

    /** Whether the rules want words before it can be submitted. */
    public boolean isReasonWanted() {
        return !detail.assessment().wantingReason().isEmpty();
    }

    public IntegrationDetail getDetail() {
        return detail;
    }

    public MatrixForm getMatrix() {
        return matrix;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
