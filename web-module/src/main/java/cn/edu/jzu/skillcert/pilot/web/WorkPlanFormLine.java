package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.PlannedLine;
import cn.edu.jzu.skillcert.pilot.WorkPlanBlock;
import cn.edu.jzu.skillcert.pilot.WorkPlanDetail;
import java.io.Serializable;
import java.time.LocalDate;

/** One thing to do while it is typed. */
public class WorkPlanFormLine implements Serializable {

    private WorkPlanBlock block;
    private LocalDate plannedOn;
    private String place;
    private String responsible;

    private Long id;
    private boolean done;

    WorkPlanFormLine(WorkPlanBlock block) {
        this.block = block;
    }

    static WorkPlanFormLine of(WorkPlanDetail.LineView line) {
        WorkPlanFormLine typed = new WorkPlanFormLine(line.block());
        typed.id = line.id();
        typed.plannedOn = line.plannedOn();
        typed.place = line.place();
        typed.responsible = line.responsible();
        typed.done = line.completedOn() != null;
        return typed;
    }

    PlannedLine planned() {
        return new PlannedLine(id, block, plannedOn, place, responsible);
    }

    /** What is done stays as it is. */
    public boolean isDone() {
        return done;
    }

    public WorkPlanBlock getBlock() {
        return block;
    }

    public void setBlock(WorkPlanBlock block) {
        this.block = block;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }
}
