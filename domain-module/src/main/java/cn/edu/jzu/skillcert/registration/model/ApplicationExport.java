package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Personal;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * 《报考学生信息表》 as it was handed out for one planned exam: who made it when, by which layout, who is in it and who was
 * left out. The workbook lies sealed. When its rows have been entered on the platform they are applied for, once and
 * together (报考).
 */
@Entity
@ScopedBy(department = "departmentId")
public class ApplicationExport implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long plannedExamId;
    private long departmentId;
    private long layoutId;

    @Embedded
    private StoredDocument document;

    /** Of the workbook itself; the document's own is that of what lies sealed. */
    private String contentSha256;

    @ElementCollection
    @CollectionTable(name = "exportedcandidate", joinColumns = @JoinColumn(name = "export_id"))
    @Column(name = "candidateid")
    private Set<Long> candidateIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "leftoutcandidate", joinColumns = @JoinColumn(name = "export_id"))
    private Set<LeftOut> leftOut = new HashSet<>();

    @Embedded
    private Act made;

    private LocalDate appliedOn;

    @Personal
    private String reason;

    protected ApplicationExport() {}

    public ApplicationExport(
            PlannedExamFacts exam,
            long layoutId,
            StoredDocument document,
            String contentSha256,
            Set<Long> candidateIds,
            List<LeftOut> leftOut,
            Act made) {
        plannedExamId = exam.id();
        departmentId = exam.departmentId();
        this.layoutId = layoutId;
        this.document = Objects.requireNonNull(document);
        this.contentSha256 = Objects.requireNonNull(contentSha256);
        this.candidateIds.addAll(candidateIds);
        this.leftOut.addAll(leftOut);
        this.made = Objects.requireNonNull(made);
    }

    /**
     * Its rows were entered on the platform.
     *
     * @param reason written for the warnings, or null
     */
    public void apply(LocalDate on, String reason) {
        if (appliedOn != null) {
            throw new BusinessException(RegistrationError.EXPORT_APPLIED);
        }
        appliedOn = Objects.requireNonNull(on);
        this.reason = reason;
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public long getPlannedExamId() {
        return plannedExamId;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public long getLayoutId() {
        return layoutId;
    }

    public StoredDocument getDocument() {
        return document;
    }

    public String getContentSha256() {
        return contentSha256;
    }

    public Set<Long> getCandidateIds() {
        return Set.copyOf(candidateIds);
    }

    public Set<LeftOut> getLeftOut() {
        return Set.copyOf(leftOut);
    }

    public Act getMade() {
        return made;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public String getReason() {
        return reason;
    }
}
