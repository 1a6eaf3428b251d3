package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.shared.Versioned;
import cn.edu.jzu.skillcert.training.CourseFacts;
import cn.edu.jzu.skillcert.training.CourseKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 学生授课学时: a class is taught what a certificate wants in one course, with the hours planned and taught so far
 * (附件1·五·2). Unique for class, certificate and course; belongs to the department of the class.
 */
@Entity
@ScopedBy(department = "departmentId")
public class CourseHours implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long departmentId;
    private long classId;
    private long certificateId;
    private String course;

    @Enumerated(EnumType.STRING)
    private CourseKind kind;

    private String term;
    private int plannedHours;
    private int taughtHours;
    private LocalDate taughtUntil;
    private String reason;

    protected CourseHours() {}

    public CourseHours(long departmentId, long classId, long certificateId, CourseFacts facts) {
        this.departmentId = departmentId;
        this.classId = classId;
        this.certificateId = certificateId;
        describe(facts);
    }

    public final void describe(CourseFacts facts) {
        course = Objects.requireNonNull(facts.course());
        kind = Objects.requireNonNull(facts.kind());
        term = facts.term();
        plannedHours = facts.plannedHours();
        taughtHours = facts.taughtHours();
        taughtUntil = facts.taughtUntil();
        reason = facts.reason();
    }

    public CourseFacts facts() {
        return new CourseFacts(course, kind, term, plannedHours, taughtHours, taughtUntil, reason);
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public long getClassId() {
        return classId;
    }

    public long getCertificateId() {
        return certificateId;
    }
}
