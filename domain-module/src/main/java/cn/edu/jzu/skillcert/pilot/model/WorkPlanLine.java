package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.pilot.PlannedLine;
import cn.edu.jzu.skillcert.pilot.WorkPlanBlock;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** One thing to do, and the record that it was done. What a draft does not say yet is null. */
@Entity
@PartOf(WorkPlan.class)
public class WorkPlanLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private WorkPlan plan;

    @Enumerated(EnumType.STRING)
    private WorkPlanBlock block;

    private LocalDate plannedOn;

    /** The day it was planned for before it was first moved in force; null while it was not. */
    private LocalDate firstPlannedOn;

    private String place;
    private String responsible;
    private LocalDate completedOn;
    private String completion;

    protected WorkPlanLine() {}

    WorkPlanLine(WorkPlan plan) {
        this.plan = plan;
    }

    void say(PlannedLine line, boolean inForce) {
        if (inForce && firstPlannedOn == null && plannedOn != null && !plannedOn.equals(line.plannedOn())) {
            firstPlannedOn = plannedOn;
        }
        block = line.block();
        plannedOn = line.plannedOn();
        place = line.place();
        responsible = line.responsible();
    }

    /** Whether these lines put it off or leave it out. */
    boolean isMovedBy(List<PlannedLine> wanted) {
        return wanted.stream()
                .noneMatch(line -> id != null && id.equals(line.id()) && Objects.equals(plannedOn, line.plannedOn()));
    }

    boolean saysTheSame(PlannedLine line) {
        return line.equals(planned());
    }

    void complete(LocalDate on, String words) {
        completedOn = on;
        completion = words;
    }

    PlannedLine planned() {
        return new PlannedLine(id, block, plannedOn, place, responsible);
    }

    public boolean isDone() {
        return completedOn != null;
    }

    public Long getId() {
        return id;
    }

    public WorkPlanBlock getBlock() {
        return block;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    /** Null unless it was moved in force. */
    public LocalDate getFirstPlannedOn() {
        return firstPlannedOn;
    }

    public String getPlace() {
        return place;
    }

    public String getResponsible() {
        return responsible;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    public String getCompletion() {
        return completion;
    }
}
