package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.arrangement.ExamPart;
import cn.edu.jzu.skillcert.arrangement.RoomUse;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** One room for one sitting of the exam, with its heads and invigilators. */
@Entity
@PartOf(ImplementationPlan.class)
public class PlannedRoom {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ImplementationPlan plan;

    private int position;

    @Enumerated(EnumType.STRING)
    private ExamPart part;

    /** The day the exam plan had for the part when this was submitted; null before. */
    private LocalDate heldOn;

    private LocalTime startsAt;
    private LocalTime endsAt;
    private Long roomId;
    private Integer heads;

    @ElementCollection
    @CollectionTable(name = "plannedinvigilator", joinColumns = @JoinColumn(name = "plannedroom_id"))
    @OrderColumn(name = "position")
    @Column(name = "staffid")
    private List<Long> invigilatorIds = new ArrayList<>();

    protected PlannedRoom() {}

    PlannedRoom(ImplementationPlan plan, int position, RoomUse use) {
        this.plan = plan;
        this.position = position;
        part = use.part();
        startsAt = use.from();
        endsAt = use.to();
        roomId = use.roomId();
        heads = use.heads();
        invigilatorIds.addAll(use.invigilatorIds());
    }

    void holdOn(LocalDate day) {
        heldOn = day;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public RoomUse use() {
        return new RoomUse(part, startsAt, endsAt, roomId, heads, invigilatorIds);
    }
}
