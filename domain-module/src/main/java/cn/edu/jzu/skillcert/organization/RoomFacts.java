package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

/**
 * What can be said of a room.
 *
 * @param seats usable in an examination, 1 to {@value #MOST_SEATS}
 * @param computerRoom 机房: a computer at every seat
 * @param departmentId whose room it is
 * @param administratorId staff who looks after it, or null
 */
public record RoomFacts(
        String name, String building, int seats, boolean computerRoom, Long departmentId, Long administratorId)
        implements Serializable {

    public static final int MOST_SEATS = 2000;
}
