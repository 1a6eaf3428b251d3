package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.examplan.PlanEventKind;
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

/** One line of the trail of an exam plan: who did what when, with what he wrote. */
@Entity
@PartOf(ExamPlan.class)
public class PlanEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ExamPlan plan;

    @Enumerated(EnumType.STRING)
    private PlanEventKind kind;

    private String note;

    @Embedded
    private Act act;

    protected PlanEvent() {}

    PlanEvent(ExamPlan plan, PlanEventKind kind, String note, Act act) {
        this.plan = plan;
        this.kind = kind;
        this.note = note;
        this.act = act;
    }

    public PlanEventKind getKind() {
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
