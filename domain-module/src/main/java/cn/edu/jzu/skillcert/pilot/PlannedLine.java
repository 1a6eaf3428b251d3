package cn.edu.jzu.skillcert.pilot;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One thing to do.
 *
 * @param id of the line that is kept, or null for a new one
 * @param place or way, e.g. online
 */
public record PlannedLine(Long id, WorkPlanBlock block, LocalDate plannedOn, String place, String responsible)
        implements Serializable {

    public boolean complete() {
        return block != null && plannedOn != null && isSaid(place) && isSaid(responsible);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
