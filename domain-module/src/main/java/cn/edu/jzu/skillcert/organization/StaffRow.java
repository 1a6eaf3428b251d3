package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

public record StaffRow(long id, String staffNumber, String name, String departmentName, boolean departed)
        implements Serializable {

    public StaffStatus status() {
        return StaffStatus.of(departed);
    }
}
