package cn.edu.jzu.skillcert.arrangement;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A room of a plan, for showing.
 *
 * @param on the day the plan was submitted with, or the present one of the exam before
 * @param room building and name, or null
 */
public record RoomUseRow(
        ExamPart part,
        LocalDate on,
        LocalTime from,
        LocalTime to,
        String room,
        Integer heads,
        List<String> invigilators)
        implements Serializable {

    public RoomUseRow {
        invigilators = List.copyOf(invigilators);
    }
}
