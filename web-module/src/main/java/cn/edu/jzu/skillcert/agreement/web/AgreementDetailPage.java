package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.agreement.AgreementDetail;
import cn.edu.jzu.skillcert.agreement.AgreementDrafting;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.agreement.AgreementUpkeep;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** One agreement with everything about it, and the actions that need no page of their own. */
@Named
@ViewScoped
public class AgreementDetailPage implements Serializable {

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private AgreementUpkeep upkeep;

    @Inject
    private Messages messages;

    private long id;
    private AgreementDetail detail;
    private String voidReason;
    private LocalDate settledOn;
    private String expireReason;

    public void load() {
        if (detail == null) {
            detail = reading.detail(id);
        }
    }

    public String withdraw() {
        drafting.withdraw(ref());
        return done("agreement.withdrawn");
    }

    public String voidIt() {
        drafting.voidFor(ref(), voidReason);
        return done("agreement.voided");
    }

    public String recordSettlement() {
        upkeep.recordSettlement(ref(), settledOn);
        return done("agreement.settled");
    }

    public String letExpire() {
        upkeep.letExpire(ref(), expireReason);
        return done("agreement.renewalWaived");
    }

    private AgreementRef ref() {
        return new AgreementRef(id, detail.version());
    }

    private String done(String message) {
        messages.doneAfterRedirect(message);
        return "/agreement/detail?faces-redirect=true&id=" + id;
    }

    public AgreementDetail getDetail() {
        return detail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getSettledOn() {
        return settledOn;
    }

    public void setSettledOn(LocalDate settledOn) {
        this.settledOn = settledOn;
    }

    public String getExpireReason() {
        return expireReason;
    }

    public void setExpireReason(String expireReason) {
        this.expireReason = expireReason;
    }

    public String getVoidReason() {
        return voidReason;
    }

    public void setVoidReason(String voidReason) {
        this.voidReason = voidReason;
    }
}
