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
import java.util.List;

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
    private TrainingRecordForm form = new TrainingRecordForm();
    private List<OrganizationOption> organizations;
    private transient Part file;

    public void load() {
        choices.mustCarry(BusinessFunction.KEEP_TRAINING);
        if (id != null) {
            record = records.detail(id);
            person = record.person();
            form = TrainingRecordForm.of(record.facts());
        } else if (notice != null) {
            TrainingNoticeDetail detail = notices.detail(notice);
            NoticeFacts facts = detail.facts();
            form = TrainingRecordForm.of(new TrainingFacts(
                    facts.title(), facts.organizer(), facts.certificateId(), facts.lastDay(), null, null));
            person = detail.replies().stream()
                    .flatMap(reply -> reply.named().stream())
                    .map(NamedTeacher::person)
                    .filter(one -> named != null && one.id() == named)
                    .findFirst()
                    .orElse(null);
        }
        certificates = choices.certificates(form.getCertificateId());
        organizations = choices.organizations(form.getOrganizationId());
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
        TrainingFacts facts = form.facts();
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

    public List<OrganizationOption> getOrganizations() {
        return organizations;
    }

    public SkillLevel[] getAllLevels() {
        return SkillLevel.values();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public TrainingRecordForm getForm() {
        return form;
    }
}
