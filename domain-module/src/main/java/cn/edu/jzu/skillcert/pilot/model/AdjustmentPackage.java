package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.Act;
import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.pilot.PackageStatus;
import cn.edu.jzu.skillcert.pilot.PilotError;
import cn.edu.jzu.skillcert.pilot.PilotEventKind;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * 九月调整 of the school: every submitted request of the year, locked and sent to the province together; then the
 * province's reply. There is one a year, unless the reading of 一次机会 allows one per project (A14).
 */
@Entity
@SchoolWide(reason = "the school adjusts once a year, for all its departments together")
public class AdjustmentPackage implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private int year;

    /** 1 unless 一次机会 is read per project. */
    private int number;

    @Enumerated(EnumType.STRING)
    private PackageStatus status = PackageStatus.LOCKED;

    private LocalDate repliedOn;
    private String replyNumber;

    @ElementCollection
    @CollectionTable(name = "adjustmentpackagefile", joinColumns = @JoinColumn(name = "package_id"))
    @OrderColumn(name = "position")
    private List<PilotFile> files = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "adjustmentpackageevent", joinColumns = @JoinColumn(name = "package_id"))
    @OrderColumn(name = "position")
    private List<PilotEvent> events = new ArrayList<>();

    protected AdjustmentPackage() {}

    public AdjustmentPackage(int year, int number, Actor actor, Instant now) {
        this.year = year;
        this.number = number;
        events.add(new PilotEvent(PilotEventKind.LOCKED, null, new Act(actor, now)));
    }

    /** What was granted of each line is the requests' to keep. */
    public void decide(LocalDate on, String reply, PilotFile paper, Actor actor, Instant now) {
        if (status != PackageStatus.LOCKED) {
            throw new BusinessException(PilotError.ACTION_NOT_NOW, status);
        }
        status = PackageStatus.DECIDED;
        repliedOn = on;
        replyNumber = reply;
        files.add(paper);
        events.add(new PilotEvent(PilotEventKind.DECIDED, reply, new Act(actor, now)));
    }

    public Optional<PilotFile> reply() {
        return files.stream().findFirst();
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public int getYear() {
        return year;
    }

    public int getNumber() {
        return number;
    }

    public PackageStatus getStatus() {
        return status;
    }

    public LocalDate getRepliedOn() {
        return repliedOn;
    }

    public String getReplyNumber() {
        return replyNumber;
    }

    public List<PilotEvent> getEvents() {
        return Collections.unmodifiableList(events);
    }
}
