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

    private long id;
    private PilotRoundDetail detail;
    private List<DepartmentOption> declaring;

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

    public List<DepartmentOption> getDeclaring() {
        return declaring;
    }
}
