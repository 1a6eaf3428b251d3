package cn.edu.jzu.skillcert.pilot.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.pilot.AdjustmentDrafting;
import cn.edu.jzu.skillcert.pilot.AdjustmentFilter;
import cn.edu.jzu.skillcert.pilot.AdjustmentKeeping;
import cn.edu.jzu.skillcert.pilot.AdjustmentReading;
import cn.edu.jzu.skillcert.pilot.AdjustmentRow;
import cn.edu.jzu.skillcert.pilot.AdjustmentStatus;
import cn.edu.jzu.skillcert.pilot.AdjustmentWindow;
import cn.edu.jzu.skillcert.pilot.LockPreview;
import cn.edu.jzu.skillcert.pilot.PackageRow;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The requests within the user's scope, the window, and the school's packages. */
@Named
@ViewScoped
public class AdjustmentListPage implements Serializable {

    @Inject
    private AdjustmentReading reading;

    @Inject
    private AdjustmentDrafting drafting;

    @Inject
    private AdjustmentKeeping keeping;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private Integer year;
    private AdjustmentStatus status;
    private AdjustmentWindow window;
    private List<PackageRow> packages;
    private List<DepartmentOption> asking;
    private boolean mayLock;
    private DepartmentOption declining;
    private String reason;
    private LockPreview preview;
    private transient PagedTable<AdjustmentRow> rows;

    @PostConstruct
    void load() {
        window = reading.window();
        packages = reading.packages();
        mayLock = window.open() && user.getMe().carries(BusinessFunction.KEEP_PILOTS);
        Set<Long> own = user.getMe().grants().stream()
                .filter(grant -> grant.role() == Role.DEPARTMENT)
                .map(Grant::departmentId)
                .collect(Collectors.toSet());
        asking = window.open() && !own.isEmpty() ? yetToAsk(own) : List.of();
    }

    private List<DepartmentOption> yetToAsk(Set<Long> own) {
        Set<Long> asked = reading.asking(window.year());
        return departmentCatalog.departments().stream()
                .filter(department ->
                        own.contains(department.id()) && !asked.contains(department.id()) && !department.retired())
                .toList();
    }

    public PagedTable<AdjustmentRow> getRows() {
        if (rows == null) {
            rows = new PagedTable<>(request -> reading.list(new AdjustmentFilter(year, null, status, null), request));
        }
        return rows;
    }

    public String ask(DepartmentOption department) {
        long id = drafting.open(department.id());
        return "/pilot/adjustment/edit?faces-redirect=true&id=" + id;
    }

    /** Opens the dialog that says why a department adjusts nothing. */
    public void choose(DepartmentOption department) {
        declining = department;
        reason = null;
    }

    public String decline() {
        drafting.decline(declining.id(), reason);
        messages.doneAfterRedirect("pilot.adjustment.declined");
        return "/pilot/adjustment/list?faces-redirect=true";
    }

    /** What locking would do, for the dialog that asks whether to. */
    public void look() {
        preview = keeping.preview();
    }

    public String lock() {
        Set<Long> leftOut = Stream.concat(preview.returned().stream(), preview.drafted().stream())
                .map(LockPreview.Request::id)
                .collect(Collectors.toSet());
        long id = keeping.lock(leftOut);
        messages.doneAfterRedirect("pilot.adjustment.locked");
        return "/pilot/adjustment/package?faces-redirect=true&id=" + id;
    }

    public AdjustmentStatus[] getStatuses() {
        return AdjustmentStatus.values();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public AdjustmentStatus getStatus() {
        return status;
    }

    public void setStatus(AdjustmentStatus status) {
        this.status = status;
    }

    public AdjustmentWindow getWindow() {
        return window;
    }

    public List<PackageRow> getPackages() {
        return packages;
    }

    public List<DepartmentOption> getAsking() {
        return asking;
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

    public LockPreview getPreview() {
        return preview;
    }

    public boolean isMayLock() {
        return mayLock;
    }
}
