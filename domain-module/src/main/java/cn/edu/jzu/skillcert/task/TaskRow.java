package cn.edu.jzu.skillcert.task;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.shared.Place;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One line of 待办.
 *
 * @param kind bundle key of its sentence
 * @param role in which the caller does it, or null if it is his in person
 * @param onBehalfOf name of the colleague who delegated the role, or null
 * @param due null if there is no last day
 * @param workingDaysLeft after today up to and including the last day; negative when overdue; null without last day
 */
public record TaskRow(
        long id,
        String kind,
        List<String> arguments,
        String subject,
        long subjectId,
        String label,
        Place place,
        String clause,
        Role role,
        String onBehalfOf,
        Instant openedAt,
        Deadline due,
        Integer workingDaysLeft,
        boolean overdue)
        implements Serializable {

    public TaskRow {
        arguments = List.copyOf(arguments);
    }
}
