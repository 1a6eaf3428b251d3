package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.registration.ApproveSite;
import cn.edu.jzu.skillcert.registration.RecordAuthority;
import cn.edu.jzu.skillcert.registration.ReturnSite;
import cn.edu.jzu.skillcert.registration.SiteApplying;
import cn.edu.jzu.skillcert.registration.SiteApproval;
import cn.edu.jzu.skillcert.registration.SiteDetail;
import cn.edu.jzu.skillcert.registration.SiteReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** One application for an exam site: submitted, approved by the organization, and the authority's reply. */
@Named
@ViewScoped
public class SiteDetailPage implements Serializable {

    @Inject
    private SiteReading reading;

    @Inject
    private SiteApplying applying;

    @Inject
    private SiteApproval approval;

    @Inject
    private Messages messages;

    private long id;
    private SiteDetail detail;
    private Boolean granted;
    private LocalDate on;
    private String document;
    private String reason;

    public void load() {
        if (detail == null) {
            detail = reading.detail(id);
        }
    }

    public String submit() {
        applying.submit(detail.site());
        return done("site.submitted");
    }

    public String approve() {
        approval.approveForOrganization(new ApproveSite(detail.site(), on, document));
        return done("site.approvedForOrganization");
    }

    public String returnToDepartment() {
        approval.returnToDepartment(new ReturnSite(detail.site(), reason));
        return done("site.returned");
    }

    public String recordAuthority() {
        approval.recordAuthority(new RecordAuthority(detail.site(), granted, on, document, reason));
        return done("site.recorded");
    }

    private String done(String message) {
        messages.doneAfterRedirect(message);
        return "/site/detail?faces-redirect=true&id=" + id;
    }

    public SiteDetail getDetail() {
        return detail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Boolean getGranted() {
        return granted;
    }

    public void setGranted(Boolean granted) {
        this.granted = granted;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
