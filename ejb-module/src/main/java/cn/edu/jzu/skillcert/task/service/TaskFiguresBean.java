package cn.edu.jzu.skillcert.task.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.task.OfficeLoad;
import cn.edu.jzu.skillcert.task.TaskFigures;
import cn.edu.jzu.skillcert.task.persistence.TaskRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

@Stateless
@DenyAll
public class TaskFiguresBean implements TaskFigures {

    private static final UnscopedAccess NUMBERS_ONLY =
            UnscopedAccess.because("who looks after the whole school sees how many tasks wait where, and no task");

    @Inject
    private TaskRepository tasks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({Role.IS_ACADEMIC_AFFAIRS, Role.IS_LEADING_GROUP})
    public List<OfficeLoad> byOffice() {
        caller.mustCarry(BusinessFunction.READ_FIGURES);
        Map<Role, Long> overdue = tasks.openByRole(LocalDate.now(clock), NUMBERS_ONLY);
        return tasks.openByRole(null, NUMBERS_ONLY).entrySet().stream()
                .map(open -> new OfficeLoad(open.getKey(), open.getValue(), overdue.getOrDefault(open.getKey(), 0L)))
                .sorted(Comparator.comparing(OfficeLoad::open).reversed().thenComparing(OfficeLoad::role))
                .toList();
    }
}
