package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.OrganizationOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.training.CorrectTraining;
import cn.edu.jzu.skillcert.training.NoticeFacts;
import cn.edu.jzu.skillcert.training.RecordTraining;
import cn.edu.jzu.skillcert.training.TrainingFacts;
import cn.edu.jzu.skillcert.training.TrainingNoticeDetail;
import cn.edu.jzu.skillcert.training.TrainingNoticeDetail.NamedTeacher;
import cn.edu.jzu.skillcert.training.TrainingNotices;
import cn.edu.jzu.skillcert.training.TrainingRecordDetail;
import cn.edu.jzu.skillcert.training.TrainingRecordKeeping;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** For a new one without an id in the address, prefilled if it comes of a notice; for a correction with it. */
@Named
@ViewScoped
public class TrainingRecordFormPage implements Serializable {

    @Inject
    private TrainingRecordKeeping records;

    @Inject
    private TrainingNotices notices;

    @Inject
    private StaffKeeping staff;

    @Inject
    private transient TrainingChoices choices;

    @Inject
    private Messages messages;

    private Long id;
    private Long notice;
    private Long named;
    private TrainingRecordDetail record;
    private List<CertificateOption> certificates;
    private StaffOption person;
    private String course;
    private String organizer;
    private Long organizationId;
    private Long certificateId;
    private List<SkillLevel> levels = new ArrayList<>();
    private LocalDate validUntil;
    private List<OrganizationOption> organizations;
    private LocalDate trainedOn;
    private Integer hours;
    private String proofNumber;
    private transient Part file;

    public void load() {
        choices.mustCarry(BusinessFunction.KEEP_TRAINING);
        if (id != null) {
            record = records.detail(id);
            person = record.person();
            take(record.facts());
        } else if (notice != null) {
            TrainingNoticeDetail detail = notices.detail(notice);
            NoticeFacts facts = detail.facts();
            take(new TrainingFacts(
                    facts.title(), facts.organizer(), facts.certificateId(), facts.lastDay(), null, null));
            person = detail.replies().stream()
                    .flatMap(reply -> reply.named().stream())
                    .map(NamedTeacher::person)
                    .filter(one -> named != null && one.id() == named)
                    .findFirst()
                    .orElse(null);
        }
        certificates = choices.certificates(certificateId);
        organizations = choices.organizations(organizationId);
    }

    private void take(TrainingFacts facts) {
        course = facts.course();
        organizer = facts.organizer();
        organizationId = facts.organizationId();
        certificateId = facts.certificateId();
        levels = new ArrayList<>(facts.levels());
        validUntil = facts.validUntil();
        trainedOn = facts.trainedOn();
        hours = facts.hours();
        proofNumber = facts.proofNumber();
    }

    public String save() throws IOException {
        long saved;
        if (file == null || file.getSize() == 0) {
            saved = save(null, null);
        } else {
            try (InputStream proof = file.getInputStream()) {
                saved = save(file.getSubmittedFileName(), proof);
            }
        }
        messages.doneAfterRedirect("training.record.saved");
        return "/training/record/detail?faces-redirect=true&id=" + saved;
    }

    private long save(String fileName, InputStream proof) {
        TrainingFacts facts = new TrainingFacts(
                course,
                organizer,
                organizationId,
                certificateId,
                levels.isEmpty() ? Set.of() : EnumSet.copyOf(levels),
                trainedOn,
                validUntil,
                hours,
                proofNumber);
        if (id == null) {
            Long staffId = person == null ? null : person.id();
            return records.record(new RecordTraining(staffId, notice, facts), fileName, proof);
        }
        records.correct(new CorrectTraining(id, record.version(), facts), fileName, proof);
        return id;
    }

    public List<StaffOption> staffMatching(String typed) {
        return staff.matching(typed);
    }

    public TrainingRecordDetail getRecord() {
        return record;
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

    public Long getNotice() {
        return notice;
    }

    public void setNotice(Long notice) {
        this.notice = notice;
    }

    public Long getNamed() {
        return named;
    }

    public void setNamed(Long named) {
        this.named = named;
    }

    public StaffOption getPerson() {
        return person;
    }

    public void setPerson(StaffOption person) {
        this.person = person;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
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

    public List<OrganizationOption> getOrganizations() {
        return organizations;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public SkillLevel[] getAllLevels() {
        return SkillLevel.values();
    }

    public List<SkillLevel> getLevels() {
        return levels;
    }

    public void setLevels(List<SkillLevel> levels) {
        this.levels = levels;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public LocalDate getTrainedOn() {
        return trainedOn;
    }

    public void setTrainedOn(LocalDate trainedOn) {
        this.trainedOn = trainedOn;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public String getProofNumber() {
        return proofNumber;
    }

    public void setProofNumber(String proofNumber) {
        this.proofNumber = proofNumber;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
