package cn.edu.jzu.skillcert.organization.model;

import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.shared.Personal;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;

/** Somebody who works at the school and can have duties. Never deleted, because duties name him; departs instead. */
@Entity
@Personal
@ScopedBy(department = "departmentId")
public class Staff implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String staffNumber;
    private String name;
    private long departmentId;
    private boolean departed;

    protected Staff() {}

    /** @param staffNumber 工号, unique */
    public Staff(String staffNumber, String name, long departmentId) {
        this.staffNumber = Objects.requireNonNull(staffNumber);
        describe(name, departmentId);
    }

    public final void describe(String newName, long newDepartmentId) {
        this.name = Objects.requireNonNull(newName);
        this.departmentId = newDepartmentId;
    }

    public void leave() {
        departed = true;
    }

    public void comeBack() {
        departed = false;
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public String getName() {
        return name;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public boolean isDeparted() {
        return departed;
    }
}
