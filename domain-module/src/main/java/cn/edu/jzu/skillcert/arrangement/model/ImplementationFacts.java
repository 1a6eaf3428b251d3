package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.arrangement.ExamPart;
import cn.edu.jzu.skillcert.arrangement.ImplementationContent;
import cn.edu.jzu.skillcert.arrangement.ImplementationStatus;
import cn.edu.jzu.skillcert.arrangement.PlatformRoomRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the rules of implementation plans look at.
 *
 * @param status null if there is no plan
 * @param content typed or kept
 * @param heads of the exam, by its exam plan
 * @param days of the exam, by its exam plan
 * @param submittedOn last submission, or null
 * @param approvedOn null while it is not approved
 * @param dueOn until when 教务处 expects it, or null while the exam has no day
 * @param firstArrangedOn day of the first 排考, or null before it
 * @param rooms of the plan, named
 * @param platform as filled in there; empty until it was brought
 */
public record ImplementationFacts(
        ImplementationStatus status,
        ImplementationContent content,
        int heads,
        ExamDays days,
        LocalDate today,
        LocalDate submittedOn,
        LocalDate approvedOn,
        LocalDate dueOn,
        LocalDate firstArrangedOn,
        List<NamedRoom> rooms,
        List<PlatformRoomRow> platform) {

    public ImplementationFacts {
        rooms = List.copyOf(rooms);
        platform = List.copyOf(platform);
    }

    /**
     * A room of the plan by its names.
     *
     * @param on the day it was submitted with, or null before
     * @param names everything it may be called on the platform, the first one as people call it
     * @param invigilators names
     */
    public record NamedRoom(ExamPart part, LocalDate on, List<String> names, Set<String> invigilators) {

        public NamedRoom {
            names = List.copyOf(names);
            invigilators = Set.copyOf(invigilators);
        }

        String name() {
            return names.get(0);
        }
    }
}
