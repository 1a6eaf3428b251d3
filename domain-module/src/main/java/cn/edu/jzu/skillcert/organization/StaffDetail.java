package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

public record StaffDetail(long id, long version, String staffNumber, String name, long departmentId, boolean departed)
        implements Serializable {

    public StaffStatus status() {
        return StaffStatus.of(departed);
    }
}
