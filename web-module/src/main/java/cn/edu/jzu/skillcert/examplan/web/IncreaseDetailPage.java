package cn.edu.jzu.skillcert.examplan.web;

import cn.edu.jzu.skillcert.examplan.IncreaseDetail;
import cn.edu.jzu.skillcert.examplan.QuotaIncreases;
import cn.edu.jzu.skillcert.examplan.RecordReply;
import cn.edu.jzu.skillcert.examplan.ReturnIncrease;
import cn.edu.jzu.skillcert.platform.web.ChosenFile;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;

/** One application for an increase: forwarded or handed back, and the province's reply. */
@Named
@ViewScoped
public class IncreaseDetailPage implements Serializable {

    @Inject
    private QuotaIncreases increases;

    @Inject
    private Messages messages;

    private long id;
    private IncreaseDetail detail;
    private String returnReason;
    private Boolean granted;
    private String number;
    private LocalDate on;
    private String remark;
    private transient Part paper;

    public void load() {
        if (detail == null) {
            detail = increases.detail(id);
        }
    }

    public String forward() {
        increases.forward(detail.increase());
        return done("increase.forwarded");
    }

    public String returnToDepartment() {
        increases.returnToDepartment(new ReturnIncrease(detail.increase(), returnReason));
        return done("increase.returned");
    }

    public String withdraw() {
        increases.withdraw(detail.increase());
        return done("increase.withdrawn");
    }

    public String recordReply() throws IOException {
        Part chosen = ChosenFile.of("paper", paper);
        try (InputStream content = chosen.getInputStream()) {
            increases.recordReply(new RecordReply(
                    detail.increase(), granted, number, on, remark, chosen.getSubmittedFileName(), content));
        }
        return done("increase.recorded");
    }

    private String done(String message) {
        messages.doneAfterRedirect(message);
        return "/increase/detail?faces-redirect=true&id=" + id;
    }

    public IncreaseDetail getDetail() {
        return detail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }

    public Boolean getGranted() {
        return granted;
    }

    public void setGranted(Boolean granted) {
        this.granted = granted;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public Part getPaper() {
        return paper;
    }

    public void setPaper(Part paper) {
        this.paper = paper;
    }
}
