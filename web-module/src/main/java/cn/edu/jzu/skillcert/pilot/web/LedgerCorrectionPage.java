package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.pilot.CorrectQuota;
import cn.edu.jzu.skillcert.pilot.LedgerDetail;
import cn.edu.jzu.skillcert.pilot.QuotaCorrections;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.QuotaLedger;
import cn.edu.jzu.skillcert.platform.web.ChosenFile;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;

/** 教务处 puts a wrong entry of a quota right, with the reason and the paper. */
@Named
@ViewScoped
public class LedgerCorrectionPage implements Serializable {

    @Inject
    private QuotaLedger ledger;

    @Inject
    private QuotaCorrections corrections;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private int year;
    private long certificate;
    private SkillLevel level;
    private LedgerDetail detail;
    private Long departmentId;
    private Integer heads;
    private LocalDate decidedOn;
    private String documentNumber;
    private String reason;
    private transient Part paper;

    public void load() {
        user.mustCarry(BusinessFunction.KEEP_PILOTS);
        detail = ledger.detail(key());
    }

    private QuotaKey key() {
        return new QuotaKey(year, certificate, level);
    }

    public String correct() throws IOException {
        Part chosen = ChosenFile.of("file", paper);
        try (InputStream content = chosen.getInputStream()) {
            corrections.correct(new CorrectQuota(
                    key(),
                    departmentId,
                    heads,
                    reason,
                    documentNumber,
                    decidedOn,
                    chosen.getSubmittedFileName(),
                    content));
        }
        messages.doneAfterRedirect("pilot.ledger.correct.done");
        return "/pilot/ledger/detail?faces-redirect=true&year=" + year + "&certificate=" + certificate + "&level="
                + level;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public long getCertificate() {
        return certificate;
    }

    public void setCertificate(long certificate) {
        this.certificate = certificate;
    }

    public SkillLevel getLevel() {
        return level;
    }

    public void setLevel(SkillLevel level) {
        this.level = level;
    }

    public LedgerDetail getDetail() {
        return detail;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public Integer getHeads() {
        return heads;
    }

    public void setHeads(Integer heads) {
        this.heads = heads;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getPaper() {
        return paper;
    }

    public void setPaper(Part paper) {
        this.paper = paper;
    }
}
