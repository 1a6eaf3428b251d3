package cn.edu.jzu.skillcert.arrangement.service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.edu.jzu.skillcert.arrangement.ExamSummary;
import cn.edu.jzu.skillcert.arrangement.ImplementationContent;
import cn.edu.jzu.skillcert.arrangement.RoomUse;
import cn.edu.jzu.skillcert.arrangement.model.ExamDays;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationDeadline;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationFacts;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationFacts.NamedRoom;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationPlan;
import cn.edu.jzu.skillcert.arrangement.model.PlannedRoom;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.organization.RoomCatalog;
import cn.edu.jzu.skillcert.organization.RoomOption;
import cn.edu.jzu.skillcert.organization.StaffCatalog;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Gathers what the rules of implementation plans look at. */
@Dependent
class ImplementationFactsSource {

    @Inject
    private RoomCatalog rooms;

    @Inject
    private StaffCatalog staff;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private Clock clock;

    ImplementationFacts of(ImplementationPlan plan, ExamSummary exam) {
        return of(plan, plan.content(), exam);
    }

    /** With another content than it has. */
    ImplementationFacts of(ImplementationPlan plan, ImplementationContent content, ExamSummary exam) {
        return new ImplementationFacts(
                plan.getStatus(),
                content,
                exam.heads(),
                days(exam),
                LocalDate.now(clock),
                plan.getSubmittedOn(),
                plan.getApprovedOn(),
                due(exam),
                null,
                named(plan),
                plan.platform());
    }

    /** Nobody has begun to write. */
    ImplementationFacts ofNone(ExamSummary exam) {
        return new ImplementationFacts(
                null,
                ImplementationContent.EMPTY,
                exam.heads(),
                days(exam),
                LocalDate.now(clock),
                null,
                null,
                due(exam),
                null,
                List.of(),
                List.of());
    }

    /** Until when 教务处 expects the plan, or null while the exam has no day. */
    LocalDate due(ExamSummary exam) {
        LocalDate first = days(exam).first();
        return first == null
                ? null
                : ImplementationDeadline.before(first, workingDays.calendar(), parameters.on(first));
    }

    static ExamDays days(ExamSummary exam) {
        return new ExamDays(exam.theoryOn(), exam.practicalOn());
    }

    private List<NamedRoom> named(ImplementationPlan plan) {
        ImplementationContent content = plan.content();
        Map<Long, RoomOption> known = rooms.withIds(ImplementationInput.rooms(content)).stream()
                .collect(toMap(RoomOption::id, Function.identity()));
        Map<Long, String> people = staff.withIds(ImplementationInput.staff(content)).stream()
                .collect(toMap(StaffOption::id, StaffOption::name));
        return plan.getRooms().stream()
                .filter(room -> known.containsKey(room.use().roomId()))
                .map(room -> named(room, known.get(room.use().roomId()), people))
                .toList();
    }

    private static NamedRoom named(PlannedRoom planned, RoomOption room, Map<Long, String> people) {
        RoomUse use = planned.use();
        return new NamedRoom(
                use.part(),
                planned.heldOn(),
                List.of(room.label(), room.name(), room.code()),
                use.invigilatorIds().stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .collect(toSet()));
    }
}
