package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.pilot.PilotRef;
import cn.edu.jzu.skillcert.pilot.ReviseWorkPlan;
import cn.edu.jzu.skillcert.pilot.WorkPlanBlock;
import cn.edu.jzu.skillcert.pilot.WorkPlanDetail;
import cn.edu.jzu.skillcert.pilot.WorkPlans;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.regulation.Assessment;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The four blocks of a work plan, checked while they are typed. */
@Named
@ViewScoped
public class WorkPlanFormPage implements Serializable {

    @Inject
    private WorkPlans plans;

    @Inject
    private Messages messages;

    private long id;
    private WorkPlanDetail detail;
    private List<WorkPlanFormLine> lines;
    private final Map<WorkPlanBlock, String> waivers = new EnumMap<>(WorkPlanBlock.class);
    private Assessment check;
    private String reason;

    public void load() {
        if (lines == null) {
            detail = plans.detail(id);
            lines = new ArrayList<>(
                    detail.lines().stream().map(WorkPlanFormLine::of).toList());
            waivers.putAll(detail.notApplicable());
            if (lines.isEmpty()) {
                for (WorkPlanBlock block : WorkPlanBlock.values()) {
                    if (!waivers.containsKey(block)) {
                        lines.add(new WorkPlanFormLine(block));
                    }
                }
            }
            check();
        }
    }

    public void check() {
        check = plans.check(typed());
    }

    public String saveAndClose() {
        plans.revise(typed());
        messages.doneAfterRedirect("pilot.plan.saved");
        return "/pilot/plan/detail?faces-redirect=true&id=" + id;
    }

    private ReviseWorkPlan typed() {
        Map<WorkPlanBlock, String> said = new EnumMap<>(WorkPlanBlock.class);
        waivers.forEach((block, reason) -> {
            if (reason != null && !reason.isBlank()) {
                said.put(block, reason.strip());
            }
        });
        return new ReviseWorkPlan(
                new PilotRef(id, detail.version()),
                lines.stream().map(WorkPlanFormLine::planned).toList(),
                said,
                reason);
    }

    public void addLine() {
        lines.add(new WorkPlanFormLine(null));
    }

    public void removeLine(WorkPlanFormLine line) {
        lines.remove(line);
        check();
    }

    public WorkPlanBlock[] getBlocks() {
        return WorkPlanBlock.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public WorkPlanDetail getDetail() {
        return detail;
    }

    public List<WorkPlanFormLine> getLines() {
        return lines;
    }

    public Map<WorkPlanBlock, String> getWaivers() {
        return waivers;
    }

    /** Whether something is late, so that putting it off wants a reason. */
    public boolean isLate() {
        return detail.lines().stream().anyMatch(line -> line.workingDaysLate() != null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Assessment getCheck() {
        return check;
    }
}
