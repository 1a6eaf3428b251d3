package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.organization.RoomOption;
import cn.edu.jzu.skillcert.organization.StaffOption;
import java.io.Serializable;
import java.util.List;

/**
 * A plan as it is written.
 *
 * @param rooms to choose from: those in use, and those the plan names
 * @param staff whom the content names
 * @param returnReason why it came back, or null
 */
public record ImplementationDraft(
        ImplementationRef plan,
        ExamSummary exam,
        ImplementationStatus status,
        ImplementationContent content,
        List<RoomOption> rooms,
        List<StaffOption> staff,
        String returnReason)
        implements Serializable {

    public ImplementationDraft {
        rooms = List.copyOf(rooms);
        staff = List.copyOf(staff);
    }
}
