package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.agreement.AgreementEventKind;
import cn.edu.jzu.skillcert.shared.TrailStep;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** One line of the trail: who did what when, with what he wrote. */
@Entity
@PartOf(Agreement.class)
public class AgreementEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agreement agreement;

    @Enumerated(EnumType.STRING)
    private AgreementEventKind kind;

    private String note;

    @Embedded
    private Act act;

    protected AgreementEvent() {}

    AgreementEvent(Agreement agreement, AgreementEventKind kind, String note, Act act) {
        this.agreement = agreement;
        this.kind = kind;
        this.note = note;
        this.act = act;
    }

    public AgreementEventKind getKind() {
        return kind;
    }

    public String getNote() {
        return note;
    }

    public Act getAct() {
        return act;
    }

    /** What is noted of a copy is its holder, for the figures; nobody wrote it. */
    public TrailStep step() {
        return switch (kind) {
            case COPY_RECORDED, COPY_STRUCK -> act.step(kind, null);
            default -> act.step(kind, note);
        };
    }
}
