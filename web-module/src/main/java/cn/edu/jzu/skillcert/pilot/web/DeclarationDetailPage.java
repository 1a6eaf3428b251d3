package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.DeclarationDetail;
import cn.edu.jzu.skillcert.pilot.DeclarationDrafting;
import cn.edu.jzu.skillcert.pilot.DeclarationReading;
import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.PilotRoundKeeping;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One declaration, and the actions that need no page of their own. */
@Named
@ViewScoped
public class DeclarationDetailPage implements Serializable {

    @Inject
    private DeclarationReading reading;

    @Inject
    private DeclarationDrafting drafting;

    @Inject
    private PilotRoundKeeping keeping;

    @Inject
    private Messages messages;

    private long id;
    private DeclarationDetail detail;
    private String reason;

    public void load() {
        if (detail == null) {
            detail = reading.detail(id);
        }
    }

    public String submit() {
        drafting.submit(ref());
        return done("pilot.declaration.submitted");
    }

    public String withdraw() {
        drafting.withdraw(ref());
        return done("pilot.declaration.withdrawn");
    }

    public String returnIt() {
        keeping.returnDeclaration(ref(), reason);
        return done("pilot.declaration.returned");
    }

    public String decline() {
        drafting.decline(detail.roundId(), detail.departmentId(), reason);
        return done("pilot.round.declined");
    }

    private PilotRef ref() {
        return new PilotRef(id, detail.version());
    }

    private String done(String sentence) {
        messages.doneAfterRedirect(sentence);
        return "/pilot/declaration/detail?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public DeclarationDetail getDetail() {
        return detail;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
