package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.pilot.DeclarationDrafting;
import cn.edu.jzu.skillcert.pilot.DeclarationRow;
import cn.edu.jzu.skillcert.pilot.PilotRoundDetail;
import cn.edu.jzu.skillcert.pilot.PilotRoundReading;
import cn.edu.jzu.skillcert.pilot.PilotRoundStatus;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One round with what was declared in it, and the door to the own declaration. */
@Named
@ViewScoped
public class PilotRoundDetailPage implements Serializable {

    @Inject
    private PilotRoundReading reading;

    @Inject
    private DeclarationDrafting drafting;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private long id;
    private PilotRoundDetail detail;
    private List<DepartmentOption> declaring;
    private DepartmentOption declining;
    private String reason;

    public void load() {
        detail = reading.detail(id);
        Set<Long> own = user.getMe().grants().stream()
                .filter(grant -> grant.role() == Role.DEPARTMENT)
                .map(Grant::departmentId)
                .collect(Collectors.toSet());
        Set<Long> declared =
                detail.declarations().stream().map(DeclarationRow::departmentId).collect(Collectors.toSet());
        declaring = detail.status() == PilotRoundStatus.OPEN
                ? departmentCatalog.departments().stream()
                        .filter(department -> own.contains(department.id())
                                && !declared.contains(department.id())
                                && !department.retired())
                        .toList()
                : List.of();
    }

    public String declare(DepartmentOption department) {
        long declaration = drafting.open(id, department.id());
        return "/pilot/declaration/edit?faces-redirect=true&id=" + declaration;
    }

    /** Opens the dialog that says why a department declares nothing. */
    public void choose(DepartmentOption department) {
        declining = department;
        reason = null;
    }

    public String decline() {
        drafting.decline(id, declining.id(), reason);
        messages.doneAfterRedirect("pilot.round.declined");
        return "/pilot/round/detail?faces-redirect=true&id=" + id;
    }

    /** What was declared and approved in all; null for nothing approved yet. */
    public int getDeclaredHeads() {
        return detail.lines().stream()
                .mapToInt(PilotRoundDetail.RoundLine::heads)
                .sum();
    }

    public Integer getApprovedHeads() {
        return detail.status() == PilotRoundStatus.APPROVED
                ? (Integer) detail.lines().stream()
                        .filter(line -> line.approvedHeads() != null)
                        .mapToInt(PilotRoundDetail.RoundLine::approvedHeads)
                        .sum()
                : null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public PilotRoundDetail getDetail() {
        return detail;
    }

    public DepartmentOption getDeclining() {
        return declining;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<DepartmentOption> getDeclaring() {
        return declaring;
    }
}
