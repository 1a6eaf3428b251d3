package cn.edu.jzu.skillcert.arrangement.service;

import static java.util.stream.Collectors.toMap;

import cn.edu.jzu.skillcert.arrangement.ExamSummary;
import cn.edu.jzu.skillcert.arrangement.ImplementationContent;
import cn.edu.jzu.skillcert.arrangement.RoomUse;
import cn.edu.jzu.skillcert.arrangement.WorkItem;
import cn.edu.jzu.skillcert.arrangement.model.ExamDays;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationContentCheck;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationPlan;
import cn.edu.jzu.skillcert.organization.RoomCatalog;
import cn.edu.jzu.skillcert.organization.RoomOption;
import cn.edu.jzu.skillcert.organization.StaffCatalog;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what was typed against what can be chosen. */
@Dependent
class ImplementationInput {

    @Inject
    private RoomCatalog rooms;

    @Inject
    private StaffCatalog staff;

    void mustBePossible(ImplementationPlan plan, ImplementationContent typed, ExamSummary exam) {
        Set<Long> people = staff(typed);
        Set<Long> choosable = new HashSet<>(staff.present(people));
        choosable.addAll(staff(plan.content()));
        Map<Long, String> names = staff.withIds(people).stream()
                .filter(one -> choosable.contains(one.id()))
                .collect(toMap(StaffOption::id, StaffOption::name));
        List<Violation> violations = ImplementationContentCheck.violations(
                typed,
                new ImplementationContentCheck.Known(
                        offered(plan).stream().collect(toMap(RoomOption::id, Function.identity())),
                        names,
                        new ExamDays(exam.theoryOn(), exam.practicalOn())));
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    /** Rooms to choose from: those in use, and those the plan names already. */
    List<RoomOption> offered(ImplementationPlan plan) {
        return Stream.concat(rooms.inUse().stream(), rooms.withIds(rooms(plan.content())).stream())
                .distinct()
                .toList();
    }

    static Set<Long> rooms(ImplementationContent content) {
        return content.rooms().stream()
                .map(RoomUse::roomId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whom the content names. */
    static Set<Long> staff(ImplementationContent content) {
        return Stream.concat(
                        content.rooms().stream().flatMap(room -> room.invigilatorIds().stream()),
                        content.work().stream().map(WorkItem::responsibleId).filter(Objects::nonNull))
                .collect(Collectors.toSet());
    }
}
