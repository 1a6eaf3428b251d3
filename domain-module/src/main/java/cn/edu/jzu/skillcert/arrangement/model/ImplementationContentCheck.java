package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.arrangement.ImplementationContent;
import cn.edu.jzu.skillcert.arrangement.ImplementationError;
import cn.edu.jzu.skillcert.arrangement.RoomUse;
import cn.edu.jzu.skillcert.arrangement.WorkItem;
import cn.edu.jzu.skillcert.organization.RoomOption;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.Violation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Refuses what cannot be meant, so that even a draft holds no nonsense. What is merely missing is the matter of the
 * rules.
 */
public final class ImplementationContentCheck {

    public static final int MOST_LINES = 200;
    public static final int MOST_HEADS = 2000;
    public static final int LONGEST_CONTENT = 500;

    private final InputCheck check = new InputCheck();
    private final ImplementationContent content;
    private final Known known;

    private ImplementationContentCheck(ImplementationContent content, Known known) {
        this.content = content;
        this.known = known;
    }

    /**
     * What can be chosen: what is offered today, and what the plan named before.
     *
     * @param staff names by id
     */
    public record Known(Map<Long, RoomOption> rooms, Map<Long, String> staff, ExamDays days) {}

    /** All violations at once, with the paths of the fields as the form names them. */
    public static List<Violation> violations(ImplementationContent content, Known known) {
        return new ImplementationContentCheck(content, known).violations();
    }

    private List<Violation> violations() {
        refuseTooMany("rooms", content.rooms());
        refuseTooMany("work", content.work());
        for (int i = 0; i < content.rooms().size(); i++) {
            room(i);
        }
        for (int i = 0; i < content.work().size(); i++) {
            work("work[" + i + "].", content.work().get(i));
        }
        return check.violations();
    }

    private void refuseTooMany(String field, List<?> lines) {
        check.refuseIf(lines.size() > MOST_LINES, field, ImplementationError.TOO_MANY_LINES, MOST_LINES);
    }

    private void room(int index) {
        RoomUse use = content.rooms().get(index);
        String path = "rooms[" + index + "].";
        if (check.required(path + "part", use.part()) != null) {
            check.refuseIf(
                    !known.days.has(use.part()), path + "part", ImplementationError.PART_NOT_IN_EXAM, use.part());
        }
        check.refuseIf(
                use.hasTime() && !use.from().isBefore(use.to()),
                path + "to",
                ImplementationError.ENDS_BEFORE_IT_BEGINS);
        RoomOption room = use.roomId() == null ? null : known.rooms.get(use.roomId());
        check.refuseIf(use.roomId() != null && room == null, path + "roomId", ImplementationError.UNKNOWN_ROOM);
        heads(path + "heads", use.heads(), room);
        check.refuseIf(
                !known.staff.keySet().containsAll(use.invigilatorIds()),
                path + "invigilators",
                ImplementationError.UNKNOWN_STAFF);
        for (RoomUse earlier : content.rooms().subList(0, index)) {
            if (earlier.overlaps(use)) {
                atTheSameTime(path, earlier, use);
            }
        }
    }

    private void heads(String field, Integer heads, RoomOption room) {
        if (heads == null) {
            return;
        }
        boolean outOfRange = heads < 1 || heads > MOST_HEADS;
        check.refuseIf(outOfRange, field, ImplementationError.HEADS_OUT_OF_RANGE, MOST_HEADS);
        check.refuseIf(
                !outOfRange && room != null && heads > room.seats(),
                field,
                ImplementationError.MORE_HEADS_THAN_SEATS,
                room == null ? 0 : room.seats());
    }

    private void atTheSameTime(String path, RoomUse earlier, RoomUse use) {
        check.refuseIf(
                use.roomId() != null && Objects.equals(use.roomId(), earlier.roomId()),
                path + "roomId",
                ImplementationError.ROOM_TWICE);
        Optional<Long> both = use.invigilatorIds().stream()
                .filter(earlier.invigilatorIds()::contains)
                .findFirst();
        both.ifPresent(person -> check.refuse(
                path + "invigilators", ImplementationError.PERSON_TWICE, known.staff.getOrDefault(person, "")));
    }

    private void work(String path, WorkItem item) {
        check.required(path + "phase", item.phase());
        check.optional(path + "content", item.content(), LONGEST_CONTENT);
        check.refuseIf(
                item.responsibleId() != null && !known.staff.containsKey(item.responsibleId()),
                path + "responsibleId",
                ImplementationError.UNKNOWN_STAFF);
    }
}
