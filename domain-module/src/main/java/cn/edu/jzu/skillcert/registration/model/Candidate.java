package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Personal;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A student's registration for one planned exam. Registered by the department, then entered on the organization's
 * platform (报考) with an export; until then he can withdraw with a reason, after it only while the exam lies ahead. Who
 * withdrew and comes again is the same line again. When the exam is over the line is closed, and one who never was
 * entered has not sat it. Whether the school pays follows from what was sat before, by the reading in force when he was
 * registered, unless 教务处 decides it in writing.
 */
@Entity
@ScopedBy(department = "departmentId")
public class Candidate implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long studentId;
    private long plannedExamId;
    private long classId;
    private long departmentId;
    private long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private int quotaYear;

    @Enumerated(EnumType.STRING)
    private CandidateStatus status;

    private boolean firstTime;

    @Enumerated(EnumType.STRING)
    private FirstTimeReading reading;

    @Personal
    private String decisionNote;

    private String minutesNumber;
    private LocalDate minutesOn;

    private Instant registeredAt;
    private LocalDate appliedOn;
    private Long exportId;

    @Personal
    private String withdrawalReason;

    protected Candidate() {}

    /** @param reading by which {@code firstTime} says whether the school pays */
    public Candidate(
            Student student, PlannedExamFacts exam, FirstTime firstTime, FirstTimeReading reading, Instant now) {
        studentId = student.getId();
        plannedExamId = exam.id();
        departmentId = exam.departmentId();
        certificateId = exam.certificateId();
        level = Objects.requireNonNull(exam.level());
        quotaYear = exam.quotaYear();
        register(student, firstTime, reading, now);
    }

    private void register(Student student, FirstTime firstTime, FirstTimeReading reading, Instant now) {
        classId = student.getClassId();
        status = CandidateStatus.REGISTERED;
        this.firstTime = firstTime.under(reading);
        this.reading = reading;
        registeredAt = now;
        withdrawalReason = null;
        appliedOn = null;
        exportId = null;
        decisionNote = null;
        minutesNumber = null;
        minutesOn = null;
    }

    /** After a withdrawal. */
    public void registerAgain(Student student, FirstTime firstTime, FirstTimeReading reading, Instant now) {
        mustBe(status == CandidateStatus.WITHDRAWN);
        register(student, firstTime, reading, now);
    }

    /**
     * @param on day he was entered on the organization's platform
     * @param export by which he was, or null if it was made elsewhere
     */
    public void apply(LocalDate on, Long export) {
        mustBe(status == CandidateStatus.REGISTERED);
        status = CandidateStatus.APPLIED;
        appliedOn = Objects.requireNonNull(on);
        exportId = export;
    }

    public void withdraw(String reason) {
        mustBe(status.isOpen());
        status = CandidateStatus.WITHDRAWN;
        withdrawalReason = Objects.requireNonNull(reason);
    }

    /**
     * The exam is over for him, whatever came of it.
     *
     * @param neverEntered stands as the reason if he was not entered on the platform: then he did not sit it
     */
    public void close(String neverEntered) {
        mustBe(status.isOpen());
        if (status == CandidateStatus.REGISTERED) {
            withdraw(neverEntered);
        } else {
            status = CandidateStatus.CLOSED;
        }
    }

    /**
     * 教务处 decides a case on which the readings differ; refused with {@link RegistrationError#NOTHING_TO_DECIDE} where
     * they agree.
     *
     * @param note what else is to be said, or null
     */
    public void decide(boolean first, FirstTime by, String number, LocalDate on, String note) {
        mustBe(isCounted());
        if (!by.differs()) {
            throw new BusinessException(RegistrationError.NOTHING_TO_DECIDE);
        }
        firstTime = first;
        minutesNumber = Objects.requireNonNull(number);
        minutesOn = Objects.requireNonNull(on);
        decisionNote = note;
    }

    private static void mustBe(boolean possible) {
        if (!possible) {
            throw new BusinessException(RegistrationError.NOT_IN_THIS_STATUS);
        }
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public long getStudentId() {
        return studentId;
    }

    public long getPlannedExamId() {
        return plannedExamId;
    }

    public long getClassId() {
        return classId;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public long getCertificateId() {
        return certificateId;
    }

    public SkillLevel getLevel() {
        return level;
    }

    public CandidateStatus getStatus() {
        return status;
    }

    /** Takes a head of the plan and the quota. */
    public boolean isCounted() {
        return status != CandidateStatus.WITHDRAWN;
    }

    /** 教务处 has said whether it is the first time. */
    public boolean isDecided() {
        return minutesNumber != null || decisionNote != null;
    }

    public FirstTimeReading getReading() {
        return reading;
    }
}
