package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.pilot.PilotEventKind;
import cn.edu.jzu.skillcert.shared.TrailStep;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One line of the trail: who did what when, with what he wrote. */
@Embeddable
public class PilotEvent {

    @Enumerated(EnumType.STRING)
    private PilotEventKind kind;

    private String note;

    @Embedded
    private Act act;

    protected PilotEvent() {}

    PilotEvent(PilotEventKind kind, String note, Act act) {
        this.kind = kind;
        this.note = note;
        this.act = act;
    }

    public PilotEventKind kind() {
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
