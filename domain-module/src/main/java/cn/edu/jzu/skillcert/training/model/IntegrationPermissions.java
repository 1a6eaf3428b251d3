package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.training.IntegrationAction;
import java.util.EnumSet;
import java.util.Set;

/** What this caller may do with this report now: role, owner and phase together. */
public final class IntegrationPermissions {

    private IntegrationPermissions() {}

    public static Set<IntegrationAction> allowed(IntegrationReport report, Authority caller) {
        Set<IntegrationAction> allowed = EnumSet.noneOf(IntegrationAction.class);
        for (IntegrationAction action : IntegrationAction.values()) {
            if (report.permits(action) && caller.scopeOf(function(action)).coversDepartment(report.getDepartmentId())) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /** Under which function the action is done; also the one whose scope the service loads with. */
    public static BusinessFunction function(IntegrationAction action) {
        return switch (action) {
            case EDIT, SUBMIT, WITHDRAW -> BusinessFunction.KEEP_TRAINING;
            case RETURN -> BusinessFunction.DIRECT_TRAINING;
        };
    }
}
