package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.arrangement.ImplementationEventKind;
import cn.edu.jzu.skillcert.shared.TrailStep;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One line of the trail of an implementation plan: who did what when, with what he wrote. */
@Embeddable
public class ImplementationEvent {

    @Enumerated(EnumType.STRING)
    private ImplementationEventKind kind;

    private String note;

    @Embedded
    private Act act;

    protected ImplementationEvent() {}

    ImplementationEvent(ImplementationEventKind kind, String note, Act act) {
        this.kind = kind;
        this.note = note;
        this.act = act;
    }

    public ImplementationEventKind kind() {
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
