package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.training.TrainingFacts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is being typed of a training record. */
public class TrainingRecordForm implements Serializable {

    private String course;
    private String organizer;
    private Long organizationId;
    private Long certificateId;
    private List<SkillLevel> levels = new ArrayList<>();
    private LocalDate validUntil;
    private LocalDate trainedOn;
    private Integer hours;
    private String proofNumber;

    static TrainingRecordForm of(TrainingFacts facts) {
        TrainingRecordForm form = new TrainingRecordForm();
        form.course = facts.course();
        form.organizer = facts.organizer();
        form.organizationId = facts.organizationId();
        form.certificateId = facts.certificateId();
        form.levels = new ArrayList<>(facts.levels());
        form.validUntil = facts.validUntil();
        form.trainedOn = facts.trainedOn();
        form.hours = facts.hours();
        form.proofNumber = facts.proofNumber();
        return form;
    }

    TrainingFacts facts() {
        return new TrainingFacts(
                course,
                organizer,
                organizationId,
                certificateId,
                levels.isEmpty() ? Set.of() : EnumSet.copyOf(levels),
                trainedOn,
                validUntil,
                hours,
                proofNumber);
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

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public Long getCertificateId() {
        return certificateId;
    }

    public void setCertificateId(Long certificateId) {
        this.certificateId = certificateId;
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
}
