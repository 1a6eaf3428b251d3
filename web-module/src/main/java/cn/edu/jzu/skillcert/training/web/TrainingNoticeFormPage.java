package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.training.IssueTrainingNotice;
import cn.edu.jzu.skillcert.training.NoticeFacts;
import cn.edu.jzu.skillcert.training.TrainingNotices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** 教务处 passes an invitation on: what it says, to which departments, until when they answer. */
@Named
@ViewScoped
public class TrainingNoticeFormPage implements Serializable {

    @Inject
    private TrainingNotices notices;

    @Inject
    private transient TrainingChoices choices;

    @Inject
    private Messages messages;

    private List<DepartmentOption> departments;
    private List<CertificateOption> certificates;
    private String title;
    private String documentNumber;
    private String organizer;
    private Long certificateId;
    private LocalDate heldFrom;
    private LocalDate heldTo;
    private String place;
    private String content;
    private LocalDate replyDue;
    private List<Long> departmentIds = new ArrayList<>();
    private transient Part file;

    @PostConstruct
    void load() {
        choices.mustCarry(BusinessFunction.DIRECT_TRAINING);
        departments = choices.departments();
        certificates = choices.certificates(null);
    }

    public String issue() throws IOException {
        IssueTrainingNotice command = new IssueTrainingNotice(
                new NoticeFacts(
                        title, documentNumber, organizer, certificateId, heldFrom, heldTo, place, content, replyDue),
                new HashSet<>(departmentIds));
        long id;
        if (file == null || file.getSize() == 0) {
            id = notices.issue(command, null, null);
        } else {
            try (InputStream paper = file.getInputStream()) {
                id = notices.issue(command, file.getSubmittedFileName(), paper);
            }
        }
        messages.doneAfterRedirect("training.notice.issued");
        return "/training/notice/detail?faces-redirect=true&id=" + id;
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getOrganizer() {
        return organizer;
    }

    public void setOrganizer(String organizer) {
        this.organizer = organizer;
    }

    public Long getCertificateId() {
        return certificateId;
    }

    public void setCertificateId(Long certificateId) {
        this.certificateId = certificateId;
    }

    public LocalDate getHeldFrom() {
        return heldFrom;
    }

    public void setHeldFrom(LocalDate heldFrom) {
        this.heldFrom = heldFrom;
    }

    public LocalDate getHeldTo() {
        return heldTo;
    }

    public void setHeldTo(LocalDate heldTo) {
        this.heldTo = heldTo;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public LocalDate getReplyDue() {
        return replyDue;
    }

    public void setReplyDue(LocalDate replyDue) {
        this.replyDue = replyDue;
    }

    public List<Long> getDepartmentIds() {
        return departmentIds;
    }

    public void setDepartmentIds(List<Long> departmentIds) {
        this.departmentIds = departmentIds;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
