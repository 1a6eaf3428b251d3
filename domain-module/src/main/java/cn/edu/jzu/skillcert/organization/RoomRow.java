package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

/** @param administratorName null, like the staff number, if nobody looks after it */
public record RoomRow(
        long id,
        String code,
        String name,
        String building,
        int seats,
        boolean computerRoom,
        String departmentName,
        String administratorName,
        String administratorNumber,
        boolean retired)
        implements Serializable {

    public UseStatus status() {
        return UseStatus.of(retired);
    }
}
