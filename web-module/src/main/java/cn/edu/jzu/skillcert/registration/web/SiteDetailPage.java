package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.registration.ApproveSite;
import cn.edu.jzu.skillcert.registration.RecordAuthority;
import cn.edu.jzu.skillcert.registration.RecordOrganization;
import cn.edu.jzu.skillcert.registration.ReturnSite;
import cn.edu.jzu.skillcert.registration.SiteApplying;
import cn.edu.jzu.skillcert.registration.SiteApproval;
import cn.edu.jzu.skillcert.registration.SiteDetail;
import cn.edu.jzu.skillcert.registration.SiteReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
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
    private transient Part paper;

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
        return withPaper(
                "site.approvedForOrganization",
                (name, content) ->
                        approval.approveForOrganization(new ApproveSite(detail.site(), on, document), name, content));
    }

    public String returnToDepartment() {
        approval.returnToDepartment(new ReturnSite(detail.site(), reason));
        return done("site.returned");
    }

    public String recordAuthority() {
        return withPaper(
                "site.recorded",
                (name, content) -> approval.recordAuthority(
                        new RecordAuthority(detail.site(), granted, on, document, reason), name, content));
    }

    public String recordOrganization() {
        return withPaper(
                "site.organizationRecorded",
                (name, content) -> approval.recordOrganization(
                        new RecordOrganization(detail.site(), granted, on, document, reason), name, content));
    }

    /** What takes a paper; none was chosen if it is null, which the service refuses where it wants one. */
    private interface Taking {
        void take(String fileName, InputStream content);
    }

    private String withPaper(String message, Taking taking) {
        if (paper == null) {
            taking.take(null, null);
            return done(message);
        }
        try (InputStream content = paper.getInputStream()) {
            taking.take(paper.getSubmittedFileName(), content);
            return done(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    public Part getPaper() {
        return paper;
    }

    public void setPaper(Part paper) {
        this.paper = paper;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
