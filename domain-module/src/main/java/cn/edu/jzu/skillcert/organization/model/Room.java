package cn.edu.jzu.skillcert.organization.model;

import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.organization.RoomFacts;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;

/** A room to examine in. Never deleted, because arrangements name it; retired instead. */
@Entity
@ScopedBy(department = "departmentId")
public class Room implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;
    private String name;
    private String building;
    private int seats;
    private boolean computerRoom;
    private long departmentId;
    private Long administratorId;
    private boolean retired;

    protected Room() {}

    /** @param code unique, as it stands on the door */
    public Room(String code, RoomFacts facts) {
        this.code = Objects.requireNonNull(code);
        describe(facts);
    }

    public final void describe(RoomFacts facts) {
        name = Objects.requireNonNull(facts.name());
        building = Objects.requireNonNull(facts.building());
        seats = facts.seats();
        computerRoom = facts.computerRoom();
        departmentId = facts.departmentId();
        administratorId = facts.administratorId();
    }

    public RoomFacts facts() {
        return new RoomFacts(name, building, seats, computerRoom, departmentId, administratorId);
    }

    public void retire() {
        retired = true;
    }

    public void reinstate() {
        retired = false;
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public boolean isRetired() {
        return retired;
    }
}
