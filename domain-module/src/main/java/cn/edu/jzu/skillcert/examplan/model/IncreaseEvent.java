package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.examplan.IncreaseEventKind;
import cn.edu.jzu.skillcert.shared.TrailStep;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One line of the trail of an application: who did what when, with what he wrote. */
@Embeddable
public class IncreaseEvent {

    @Enumerated(EnumType.STRING)
    private IncreaseEventKind kind;

    private String note;

    @Embedded
    private Act act;

    protected IncreaseEvent() {}

    IncreaseEvent(IncreaseEventKind kind, String note, Act act) {
        this.kind = kind;
        this.note = note;
        this.act = act;
    }

    public IncreaseEventKind kind() {
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
