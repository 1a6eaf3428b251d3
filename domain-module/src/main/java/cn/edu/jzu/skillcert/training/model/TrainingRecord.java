package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Versioned;
import cn.edu.jzu.skillcert.training.TrainingFacts;
import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * 教师培训记录: somebody of the staff was trained, by whom, for which certificate, until which day, with the proof.
 * Belongs to the department he worked at then.
 */
@Entity
@ScopedBy(department = "departmentId")
public class TrainingRecord implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long staffId;
    private long departmentId;
    private Long noticeId;
    private String course;
    private String organizer;
    private Long organizationId;
    private Long certificateId;

    @Basic
    @Convert(converter = TrainedLevelsConverter.class)
    private Set<SkillLevel> levels = Set.of();

    private LocalDate trainedOn;
    private LocalDate validUntil;
    private Integer hours;
    private String proofNumber;

    @Embedded
    private StoredDocument proof;

    protected TrainingRecord() {}

    /** @param noticeId the notice that invited to it, or null */
    public TrainingRecord(long staffId, long departmentId, Long noticeId, TrainingFacts facts) {
        this.staffId = staffId;
        this.departmentId = departmentId;
        this.noticeId = noticeId;
        correct(facts);
    }

    public final void correct(TrainingFacts facts) {
        course = Objects.requireNonNull(facts.course());
        organizer = Objects.requireNonNull(facts.organizer());
        organizationId = facts.organizationId();
        certificateId = facts.certificateId();
        levels = facts.levels();
        validUntil = facts.validUntil();
        trainedOn = Objects.requireNonNull(facts.trainedOn());
        hours = facts.hours();
        proofNumber = facts.proofNumber();
    }

    public void prove(StoredDocument document) {
        proof = Objects.requireNonNull(document);
    }

    public TrainingFacts facts() {
        return new TrainingFacts(
                course, organizer, organizationId, certificateId, levels, trainedOn, validUntil, hours, proofNumber);
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public long getStaffId() {
        return staffId;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public Long getNoticeId() {
        return noticeId;
    }

    public Optional<StoredDocument> getProof() {
        return Optional.ofNullable(proof);
    }
}
