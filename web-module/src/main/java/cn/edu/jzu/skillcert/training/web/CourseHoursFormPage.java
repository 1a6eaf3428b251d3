package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.training.CourseFacts;
import cn.edu.jzu.skillcert.training.CourseHoursDetail;
import cn.edu.jzu.skillcert.training.CourseHoursKeeping;
import cn.edu.jzu.skillcert.training.CourseKind;
import cn.edu.jzu.skillcert.training.KeepCourseHours;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** For a new one without an id in the address, for a change with it. */
@Named
@ViewScoped
public class CourseHoursFormPage implements Serializable {

    @Inject
    private CourseHoursKeeping hours;

    @Inject
    private ClassCatalog catalog;

    @Inject
    private transient TrainingChoices choices;

    @Inject
    private Messages messages;

    private Long id;
    private CourseHoursDetail detail;
    private List<ClassOption> classes = List.of();
    private List<CertificateOption> certificates;
    private Long classId;
    private Long certificateId;
    private String course;
    private CourseKind kind;
    private String term;
    private Integer plannedHours;
    private Integer taughtHours;
    private LocalDate taughtUntil;
    private String reason;

    public void load() {
        choices.mustCarry(BusinessFunction.KEEP_TRAINING);
        if (id == null) {
            classes = choices.ownDepartments().stream()
                    .flatMap(department -> catalog.ofDepartment(department.id()).stream())
                    .toList();
        } else {
            detail = hours.detail(id);
            classId = detail.classId();
            classes = catalog.withIds(Set.of(classId));
            certificateId = detail.certificateId();
            CourseFacts facts = detail.facts();
            course = facts.course();
            kind = facts.kind();
            term = facts.term();
            plannedHours = facts.plannedHours();
            taughtHours = facts.taughtHours();
            taughtUntil = facts.taughtUntil();
            reason = facts.reason();
        }
        certificates = choices.certificates(certificateId);
    }

    public String save() {
        CourseFacts facts = new CourseFacts(
                course,
                kind,
                term,
                plannedHours == null ? 0 : plannedHours,
                taughtHours == null ? 0 : taughtHours,
                taughtUntil,
                reason);
        long version = detail == null ? 0 : detail.version();
        long kept = hours.keep(new KeepCourseHours(id, version, classId, certificateId, facts));
        messages.doneAfterRedirect("training.hours.saved");
        return "/training/hours/detail?faces-redirect=true&id=" + kept;
    }

    public CourseKind[] getKinds() {
        return CourseKind.values();
    }

    public CourseHoursDetail getDetail() {
        return detail;
    }

    public List<ClassOption> getClasses() {
        return classes;
    }

    public List<CertificateOption> getCertificates() {
        return certificates;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getClassId() {
        return classId;
    }

    public void setClassId(Long classId) {
        this.classId = classId;
    }

    public Long getCertificateId() {
        return certificateId;
    }

    public void setCertificateId(Long certificateId) {
        this.certificateId = certificateId;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public CourseKind getKind() {
        return kind;
    }

    public void setKind(CourseKind kind) {
        this.kind = kind;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public Integer getPlannedHours() {
        return plannedHours;
    }

    public void setPlannedHours(Integer plannedHours) {
        this.plannedHours = plannedHours;
    }

    public Integer getTaughtHours() {
        return taughtHours;
    }

    public void setTaughtHours(Integer taughtHours) {
        this.taughtHours = taughtHours;
    }

    public LocalDate getTaughtUntil() {
        return taughtUntil;
    }

    public void setTaughtUntil(LocalDate taughtUntil) {
        this.taughtUntil = taughtUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
