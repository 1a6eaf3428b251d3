package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/**
 * An exam a student went in for, whether the portal registered him for it or a document of an earlier time says so: the
 * one history by which 首次 is judged. A view of the database, only ever read; what counts stands there.
 */
@Entity
@SchoolWide(reason = "a student's exams count wherever he was when he went in for them")
public class ExamAttempt {

    @Id
    private String id;

    private long studentId;
    private Long plannedExamId;
    private long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private LocalDate theoryOn;
    private LocalDate practicalOn;
    private LocalDate heldOn;

    protected ExamAttempt() {}

    public long getStudentId() {
        return studentId;
    }

    /** Null for an exam the portal does not know otherwise. */
    public Long getPlannedExamId() {
        return plannedExamId;
    }

    /** Its first session, or null while none is set. */
    public LocalDate getHeldOn() {
        return heldOn;
    }
}
