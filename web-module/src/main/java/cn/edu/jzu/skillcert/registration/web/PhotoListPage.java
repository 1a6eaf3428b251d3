package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.registration.ConfirmPhoto;
import cn.edu.jzu.skillcert.registration.PhotoExam;
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
import java.util.Objects;
import org.omnifaces.util.Faces;

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
    private Long examId;
    private PhotoExam exam;
    private PhotoStatus status;
    private PhotoRow looking;
    private String note;

    private final PagedTable<PhotoRow> rows = new PagedTable<>(request -> keeping.list(filter(), request));
    private List<DepartmentOption> departments;
    private boolean keeper;

    @PostConstruct
    void load() {
        departments = departmentCatalog.departments().stream()
                .filter(option -> option.kind() == DepartmentKind.TEACHING)
                .toList();
        keeper = user.getMe().carries(BusinessFunction.KEEP_STUDENTS);
    }

    /** Under the filter of an exam the page names it. */
    public void name() {
        if (examId != null) {
            exam = keeping.exam(examId);
        }
    }

    private PhotoFilter filter() {
        return new PhotoFilter(text, department, examId, status);
    }

    /** One sheet at once; more of them take their time, and none is told here. */
    public String sheet() {
        long photos = keeping.photos(filter());
        if (photos == 0 || photos > PhotoKeeping.MOST_ON_A_SHEET) {
            return "/work/detail?faces-redirect=true&id=" + keeping.orderContactSheets(filter());
        }
        Faces.redirect(
                "photo/sheet?text=%s&department=%s&exam=%s&status=%s",
                asText(text), asText(department), asText(examId), asText(status));
        return null;
    }

    private static String asText(Object value) {
        return Objects.toString(value, "");
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

    public Long getExamId() {
        return examId;
    }

    public void setExamId(Long examId) {
        this.examId = examId;
    }

    public PhotoExam getExam() {
        return exam;
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
