package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.TrailStep;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An implementation plan with what the rules say of it.
 *
 * @param dueOn until when 教务处 expects it
 * @param platform rooms as the platform has them; empty until they were brought
 * @param returnReason why it came back, or null
 */
public record ImplementationDetail(
        ImplementationRef plan,
        ExamSummary exam,
        ImplementationStatus status,
        LocalDate dueOn,
        List<RoomUseRow> rooms,
        List<WorkItemRow> work,
        List<PlatformRoomRow> platform,
        String returnReason,
        Assessment assessment,
        List<TrailStep> trail,
        Set<ImplementationAction> allowed)
        implements Serializable {

    public ImplementationDetail {
        rooms = List.copyOf(rooms);
        work = List.copyOf(work);
        platform = List.copyOf(platform);
        trail = List.copyOf(trail);
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(String action) {
        return allowed.contains(ImplementationAction.valueOf(action));
    }
}
