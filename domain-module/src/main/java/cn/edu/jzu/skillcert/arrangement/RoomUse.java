package cn.edu.jzu.skillcert.arrangement;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;

/**
 * One room for one sitting, as the department plans it; anything but the part may be missing in a draft. The day is the
 * one the exam plan has for the part.
 *
 * @param from when it begins, to the minute
 * @param heads candidates in it
 */
public record RoomUse(
        ExamPart part, LocalTime from, LocalTime to, Long roomId, Integer heads, List<Long> invigilatorIds)
        implements Serializable {

    public RoomUse {
        invigilatorIds = List.copyOf(invigilatorIds);
    }

    /** Whether both are held at a common time; what only touches does not overlap. */
    public boolean overlaps(RoomUse other) {
        return part == other.part && hasTime() && other.hasTime() && from.isBefore(other.to) && other.from.isBefore(to);
    }

    public boolean hasTime() {
        return from != null && to != null;
    }
}
