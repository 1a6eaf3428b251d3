package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.registration.RegistrationEventKind;
import cn.edu.jzu.skillcert.shared.Personal;
import cn.edu.jzu.skillcert.shared.TrailStep;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;

/** One line of the trail of the registration for a planned exam: who did what when, with what he wrote. Never changed. */
@Entity
@ScopedBy(department = "departmentId")
public class RegistrationEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long plannedExamId;
    private long departmentId;

    @Enumerated(EnumType.STRING)
    private RegistrationEventKind kind;

    private int heads;

    @Personal
    private String note;

    @Embedded
    private Act act;

    protected RegistrationEvent() {}

    /**
     * @param heads how many students it is about
     * @param note written reason, or null
     */
    public RegistrationEvent(
            long plannedExamId, long departmentId, RegistrationEventKind kind, int heads, String note, Act act) {
        this.plannedExamId = plannedExamId;
        this.departmentId = departmentId;
        this.kind = Objects.requireNonNull(kind);
        this.heads = heads;
        this.note = note;
        this.act = Objects.requireNonNull(act);
    }

    public Long getId() {
        return id;
    }

    public RegistrationEventKind getKind() {
        return kind;
    }

    public int getHeads() {
        return heads;
    }

    public String getNote() {
        return note;
    }

    public Act getAct() {
        return act;
    }

    public TrailStep step() {
        return act.step(kind, heads, note);
    }
}
