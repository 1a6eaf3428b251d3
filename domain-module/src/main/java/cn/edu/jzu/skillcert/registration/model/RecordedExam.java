package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.ExamOutcome;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.shared.Personal;
import cn.edu.jzu.skillcert.shared.SealedText;
import cn.edu.jzu.skillcert.shared.Secret;
import cn.edu.jzu.skillcert.shared.Unaudited;
import cn.edu.jzu.skillcert.shared.Versioned;
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
 * An exam somebody sat before the portal, or that it does not know of, as a document of that time says it. Found by the
 * ID number, because whoever it was may be no student here yet, or one under another student number.
 */
@Entity
@Personal
@SchoolWide(reason = "who sat an exam before the portal belongs to no department of it")
public class RecordedExam implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentType documentType;

    @Secret
    private SealedText idNumber;

    @Unaudited(reason = "follows from the ID number, whose change is audited")
    private String idIndex;

    private long certificateId;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private ExamOutcome outcome;

    private boolean charged;
    private String source;

    protected RecordedExam() {}

    public RecordedExam(
            PersonName name,
            SealedIdentity identity,
            long certificateId,
            SkillLevel level,
            LocalDate heldOn,
            ExamOutcome outcome,
            boolean charged,
            String source) {
        this.name = name.text();
        documentType = identity.type();
        idNumber = identity.number();
        idIndex = identity.index();
        this.certificateId = certificateId;
        this.level = Objects.requireNonNull(level);
        this.heldOn = Objects.requireNonNull(heldOn);
        this.outcome = Objects.requireNonNull(outcome);
        this.charged = charged;
        this.source = Objects.requireNonNull(source);
    }

    /** Says from now on what the other one says; who, what and when stay. */
    public void become(RecordedExam wanted) {
        name = wanted.name;
        outcome = wanted.outcome;
        charged = wanted.charged;
        source = wanted.source;
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public SealedIdentity identity() {
        return new SealedIdentity(documentType, idNumber, idIndex);
    }

    public long getCertificateId() {
        return certificateId;
    }

    public SkillLevel getLevel() {
        return level;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public ExamOutcome getOutcome() {
        return outcome;
    }

    /** The school was charged for it; of an absence only this makes an exam. */
    public boolean isCharged() {
        return charged;
    }

    /** Which document says so. */
    public String getSource() {
        return source;
    }
}
