package cn.edu.jzu.skillcert.task;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.shared.Place;
import java.util.List;
import java.util.Objects;

/**
 * One thing that waits for somebody. Made in steps:
 * {@code TaskDraft.of(AgreementTask.REVIEW_FINANCE, label, place, "第十条").forRole(Role.FINANCE).due(deadline)}.
 *
 * @param label how people call the record, e.g. number and title; no personal data
 * @param place where to act
 * @param clause of the regulation that asks for it, or null
 * @param departmentId set exactly for {@link Role#DEPARTMENT}
 * @param organizationId set exactly for {@link Role#EVALUATION_ORGANIZATION}
 * @param accountId the one person meant, or null if anybody in the role may do it
 * @param due last day with its explanation, or null if there is none
 * @param arguments for the placeholders of the kind's text, already in words
 */
public record TaskDraft(
        TaskKind kind,
        String label,
        Place place,
        String clause,
        Role role,
        Long departmentId,
        Long organizationId,
        Long accountId,
        Deadline due,
        List<String> arguments) {

    public TaskDraft {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
        Objects.requireNonNull(place);
        arguments = List.copyOf(arguments);
        if ((role == Role.DEPARTMENT) != (departmentId != null)
                || (role == Role.EVALUATION_ORGANIZATION) != (organizationId != null)) {
            throw new IllegalArgumentException(
                    kind.key() + ": department and organization belong to their roles, and these to them");
        }
    }

    public static TaskDraft of(TaskKind kind, String label, Place place, String clause, String... arguments) {
        return new TaskDraft(kind, label, place, clause, null, null, null, null, null, List.of(arguments));
    }

    /** Anybody who holds this role; for 院部 and 培训评价组织 use their own methods. */
    public TaskDraft forRole(Role anybodyIn) {
        return new TaskDraft(kind, label, place, clause, anybodyIn, null, null, accountId, due, arguments);
    }

    /** Anybody who acts for this 院部. */
    public TaskDraft forDepartment(long id) {
        return new TaskDraft(kind, label, place, clause, Role.DEPARTMENT, id, null, accountId, due, arguments);
    }

    /** Anybody who acts for this 培训评价组织. */
    public TaskDraft forOrganization(long id) {
        return new TaskDraft(
                kind, label, place, clause, Role.EVALUATION_ORGANIZATION, null, id, accountId, due, arguments);
    }

    /** This person alone; with a role also whoever holds that role for her by delegation. */
    public TaskDraft forPerson(long id) {
        return new TaskDraft(kind, label, place, clause, role, departmentId, organizationId, id, due, arguments);
    }

    public TaskDraft due(Deadline deadline) {
        return new TaskDraft(
                kind, label, place, clause, role, departmentId, organizationId, accountId, deadline, arguments);
    }
}
