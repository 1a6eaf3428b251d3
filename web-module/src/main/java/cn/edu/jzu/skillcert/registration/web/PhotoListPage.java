package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.registration.ConfirmPhoto;
import cn.edu.jzu.skillcert.registration.PhotoFilter;
import cn.edu.jzu.skillcert.registration.PhotoKeeping;
import cn.edu.jzu.skillcert.registration.PhotoRow;
import cn.edu.jzu.skillcert.registration.PhotoStatus;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Who has a photo, who has none, and which ones somebody has to look at. */
@Named
@ViewScoped
public class PhotoListPage implements Serializable {

    @Inject
    private PhotoKeeping keeping;

    @Inject
    private DepartmentCatalog departmentCatalog;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private String text;
    private Long department;
    private PhotoStatus status;
    private PhotoRow looking;
    private String note;

    private final PagedTable<PhotoRow> rows =
            new PagedTable<>(request -> keeping.list(new PhotoFilter(text, department, status), request));
    private List<DepartmentOption> departments;
    private boolean keeper;

    @PostConstruct
    void load() {
        departments = departmentCatalog.departments().stream()
                .filter(option -> option.kind() == DepartmentKind.TEACHING)
                .toList();
        keeper = user.getMe().carries(BusinessFunction.KEEP_STUDENTS);
    }

    public void look(PhotoRow row) {
        looking = row;
        note = null;
    }

    public void confirm() {
        keeping.confirm(new ConfirmPhoto(looking.studentId(), looking.version(), note));
        messages.done("photo.confirmed");
    }

    public PagedTable<PhotoRow> getRows() {
        return rows;
    }

    public PhotoStatus[] getStatuses() {
        return PhotoStatus.values();
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public PhotoRow getLooking() {
        return looking;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public PhotoStatus getStatus() {
        return status;
    }

    public void setStatus(PhotoStatus status) {
        this.status = status;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
