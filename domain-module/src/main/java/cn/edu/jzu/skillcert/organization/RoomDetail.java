package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

/** @param administrator who looks after it, or null */
public record RoomDetail(
        long id, long version, String code, RoomFacts facts, StaffOption administrator, boolean retired)
        implements Serializable {

    public UseStatus status() {
        return UseStatus.of(retired);
    }
}
