package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;

/** An entry of the copies ledger: so many originals went to this holder on that day. */
@Entity
@PartOf(Agreement.class)
public class AgreementCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agreement agreement;

    @Enumerated(EnumType.STRING)
    private CopyHolder holder;

    private int copies;
    private LocalDate handedOn;
    private String trackingNumber;

    /** Entered by mistake: stays in the ledger, but does not count. */
    private boolean struck;

    @Embedded
    private Act recorded;

    protected AgreementCopy() {}

    AgreementCopy(
            Agreement agreement,
            CopyHolder holder,
            int copies,
            LocalDate handedOn,
            String trackingNumber,
            Act recorded) {
        this.agreement = agreement;
        this.holder = holder;
        this.copies = copies;
        this.handedOn = handedOn;
        this.trackingNumber = trackingNumber;
        this.recorded = recorded;
    }

    /** Takes the entry out of the count and says whose it was. */
    static CopyHolder strike(List<AgreementCopy> ledger, long id) {
        AgreementCopy wrong = ledger.stream()
                .filter(copy -> copy.id == id && !copy.struck)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        wrong.struck = true;
        return wrong.holder;
    }

    public Long getId() {
        return id;
    }

    public boolean isStruck() {
        return struck;
    }

    public CopyHolder getHolder() {
        return holder;
    }

    public int getCopies() {
        return copies;
    }

    public LocalDate getHandedOn() {
        return handedOn;
    }

    public String getTrackingNumber() {
        return trackingNumber;
    }

    public Act getRecorded() {
        return recorded;
    }
}
