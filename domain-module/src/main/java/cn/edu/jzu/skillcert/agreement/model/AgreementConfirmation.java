package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.agreement.Party;
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

/** 无异议: one party agrees with one content. Worth nothing for any other content. */
@Entity
@PartOf(Agreement.class)
public class AgreementConfirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agreement agreement;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String contentHash;
    private String person;
    private LocalDate confirmedOn;

    @Embedded
    private Act recorded;

    protected AgreementConfirmation() {}

    AgreementConfirmation(
            Agreement agreement, Party party, String contentHash, String person, LocalDate confirmedOn, Act recorded) {
        this.agreement = agreement;
        this.party = party;
        this.contentHash = contentHash;
        this.person = person;
        this.confirmedOn = confirmedOn;
        this.recorded = recorded;
    }

    public Party getParty() {
        return party;
    }

    public String getContentHash() {
        return contentHash;
    }

    /** Who speaks for the party. */
    public String getPerson() {
        return person;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public Act getRecorded() {
        return recorded;
    }
}
