package cn.edu.jzu.skillcert.arrangement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_IMPLEMENTATIONS;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_FINANCE;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;
import static java.util.stream.Collectors.toMap;

import cn.edu.jzu.skillcert.arrangement.ExamSummary;
import cn.edu.jzu.skillcert.arrangement.ImplementationContent;
import cn.edu.jzu.skillcert.arrangement.ImplementationDetail;
import cn.edu.jzu.skillcert.arrangement.ImplementationFilter;
import cn.edu.jzu.skillcert.arrangement.ImplementationReading;
import cn.edu.jzu.skillcert.arrangement.ImplementationRef;
import cn.edu.jzu.skillcert.arrangement.ImplementationRow;
import cn.edu.jzu.skillcert.arrangement.RoomUse;
import cn.edu.jzu.skillcert.arrangement.RoomUseRow;
import cn.edu.jzu.skillcert.arrangement.WorkItemRow;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationEvent;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationFacts;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationPermissions;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationPlan;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationRules;
import cn.edu.jzu.skillcert.arrangement.model.PlannedRoom;
import cn.edu.jzu.skillcert.arrangement.persistence.ImplementationRepository;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.organization.RoomCatalog;
import cn.edu.jzu.skillcert.organization.RoomOption;
import cn.edu.jzu.skillcert.organization.StaffCatalog;
import cn.edu.jzu.skillcert.organization.StaffOption;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.spreadsheet.ListExport;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@Stateless
@DenyAll
public class ImplementationReadingBean implements ImplementationReading {

    private static final ListExport<ImplementationRow> LIST = ListExport.<ImplementationRow>of("implementation.list")
            .column("implementation.certificate", ImplementationRow::certificateName)
            .column("implementation.level", ImplementationRow::level)
            .column("implementation.department", ImplementationRow::departmentName)
            .column("implementation.theoryOn", ImplementationRow::theoryOn)
            .column("implementation.practicalOn", ImplementationRow::practicalOn)
            .column("implementation.submittedAt", ImplementationRow::submittedAt)
            .column("implementation.status", ImplementationRow::status);

    @Inject
    private ImplementationRepository plans;

    @Inject
    private PlannedExams exams;

    @Inject
    private ExamSummaries summaries;

    @Inject
    private ImplementationFactsSource facts;

    @Inject
    private RoomCatalog rooms;

    @Inject
    private StaffCatalog staff;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<ImplementationRow> list(ImplementationFilter filter, PageRequest request) {
        return plans.page(filter, request, caller.scopeIn(READ_IMPLEMENTATIONS));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent export(ImplementationFilter filter) {
        return LIST.write(
                plans.rows(filter, caller.scopeIn(READ_IMPLEMENTATIONS)),
                caller.authority().name(),
                clock.instant());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_FINANCE, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public ImplementationDetail detail(long id) {
        ImplementationPlan plan = plans.require(id, caller.scopeIn(READ_IMPLEMENTATIONS));
        ExamSummary exam = summaries.of(exams.exam(plan.getPlannedExamId()));
        ImplementationFacts current = facts.of(plan, exam);
        ImplementationContent content = plan.content();
        Map<Long, String> people = staff.withIds(ImplementationInput.staff(content)).stream()
                .collect(toMap(StaffOption::id, StaffOption::name));
        return new ImplementationDetail(
                new ImplementationRef(plan.getId(), plan.getVersion()),
                exam,
                plan.getStatus(),
                current.dueOn(),
                rooms(plan, current, people),
                content.work().stream()
                        .map(item -> new WorkItemRow(
                                item.phase(),
                                item.content(),
                                item.responsibleId() == null ? null : people.get(item.responsibleId())))
                        .toList(),
                plan.platform(),
                plan.returnReason().orElse(null),
                Assessment.of(ImplementationRules.ALL, current),
                plan.getEvents().stream().map(ImplementationEvent::step).toList(),
                ImplementationPermissions.allowed(plan, caller.authority()));
    }

    private List<RoomUseRow> rooms(ImplementationPlan plan, ImplementationFacts current, Map<Long, String> people) {
        Map<Long, String> labels = rooms.withIds(ImplementationInput.rooms(plan.content())).stream()
                .collect(toMap(RoomOption::id, RoomOption::label));
        return plan.getRooms().stream()
                .map(room -> row(room, current, labels, people))
                .toList();
    }

    private static RoomUseRow row(
            PlannedRoom room, ImplementationFacts current, Map<Long, String> labels, Map<Long, String> people) {
        RoomUse use = room.use();
        return new RoomUseRow(
                use.part(),
                room.heldOn() == null ? current.days().of(use.part()) : room.heldOn(),
                use.from(),
                use.to(),
                use.roomId() == null ? null : labels.get(use.roomId()),
                use.heads(),
                use.invigilatorIds().stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
