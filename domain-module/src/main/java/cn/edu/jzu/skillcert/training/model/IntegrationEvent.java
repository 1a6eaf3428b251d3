package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.shared.TrailStep;
import cn.edu.jzu.skillcert.training.IntegrationEventKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** One line of the trail of an integration report. */
@Entity
@PartOf(IntegrationReport.class)
public class IntegrationEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private IntegrationReport report;

    @Enumerated(EnumType.STRING)
    private IntegrationEventKind kind;

    private String note;

    @Embedded
    private Act act;

    protected IntegrationEvent() {}

    IntegrationEvent(IntegrationReport report, IntegrationEventKind kind, String note, Act act) {
        this.report = report;
        this.kind = kind;
        this.note = note;
        this.act = act;
    }

    public IntegrationEventKind getKind() {
        return kind;
    }

    public String getNote() {
        return note;
    }

    public Act getAct() {
        return act;
    }

    public TrailStep step() {
        return act.step(kind, note);
    }
}
