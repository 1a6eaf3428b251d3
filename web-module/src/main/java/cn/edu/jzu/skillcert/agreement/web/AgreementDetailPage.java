package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.agreement.AgreementDetail;
import cn.edu.jzu.skillcert.agreement.AgreementDrafting;
import cn.edu.jzu.skillcert.agreement.AgreementReading;
import cn.edu.jzu.skillcert.agreement.AgreementRef;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One agreement with everything about it, and the actions that need no page of their own. */
@Named
@ViewScoped
public class AgreementDetailPage implements Serializable {

    @Inject
    private AgreementReading reading;

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private Messages messages;

    private long id;
    private AgreementDetail detail;
    private String voidReason;

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

    public String getVoidReason() {
        return voidReason;
    }

    public void setVoidReason(String voidReason) {
        this.voidReason = voidReason;
    }
}
