package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.registration.SiteEventKind;
import cn.edu.jzu.skillcert.shared.TrailStep;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One line of the trail of an application for an exam site: who did what when, with what he wrote. */
@Embeddable
public class SiteEvent {

    @Enumerated(EnumType.STRING)
    private SiteEventKind kind;

    private String note;

    @Embedded
    private Act act;

    protected SiteEvent() {}

    SiteEvent(SiteEventKind kind, String note, Act act) {
        this.kind = kind;
        this.note = note;
        this.act = act;
    }

    public SiteEventKind kind() {
        return kind;
    }

    public String note() {
        return note;
    }

    public Act act() {
        return act;
    }

    public TrailStep step() {
        return act.step(kind, note);
    }
}
