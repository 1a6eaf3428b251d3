package cn.edu.jzu.skillcert.registration.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.platform.web.Workbooks;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.StudentFilter;
import cn.edu.jzu.skillcert.registration.StudentKeeping;
import cn.edu.jzu.skillcert.registration.StudentRow;
import cn.edu.jzu.skillcert.registration.StudentStatus;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;

/** The students within the user's scope; the filter stands in the address, a document number never does. */
@Named
@ViewScoped
public class StudentListPage implements Serializable {

    @Inject
    private StudentKeeping keeping;

    @Inject
    private DepartmentCatalog catalog;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private String text;
    private Long department;
    private Long schoolClass;
    private StudentStatus status;
    private String reason;
    private DocumentType documentType = DocumentType.RESIDENT_ID;
    private transient String idNumber;
    private List<DepartmentOption> departments;
    private boolean keeper;
    private final PagedTable<StudentRow> rows = new PagedTable<>(request -> keeping.list(filter(), request));

    @PostConstruct
    void load() {
        departments = catalog.departments();
        keeper = user.getMe().carries(BusinessFunction.KEEP_STUDENTS);
    }

    private StudentFilter filter() {
        return new StudentFilter(text, department, schoolClass, status);
    }

    public String find() {
        long id = keeping.withIdNumber(documentType, idNumber);
        return "/student/edit?faces-redirect=true&id=" + id;
    }

    public DocumentType[] getDocumentTypes() {
        return DocumentType.values();
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("student.list"), keeping.export(filter()));
    }

    public StreamedContent getExportInFull() {
        return Workbooks.xlsx(messages.text("student.list"), keeping.exportInFull(filter(), reason));
    }

    public PagedTable<StudentRow> getRows() {
        return rows;
    }

    public StudentStatus[] getStatuses() {
        return StudentStatus.values();
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public boolean isKeeper() {
        return keeper;
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

    public Long getSchoolClass() {
        return schoolClass;
    }

    public void setSchoolClass(Long schoolClass) {
        this.schoolClass = schoolClass;
    }

    public StudentStatus getStatus() {
        return status;
    }

    public void setStatus(StudentStatus status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public DocumentType getDocumentType() {
        return documentType;
    }

    public void setDocumentType(DocumentType documentType) {
        this.documentType = documentType;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }
}
