package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.arrangement.ImplementationAction;
import java.util.EnumSet;
import java.util.Set;

/** What this caller may do with an implementation plan now: role, owner and phase together. */
public final class ImplementationPermissions {

    private ImplementationPermissions() {}

    public static Set<ImplementationAction> allowed(ImplementationPlan plan, Authority caller) {
        Set<ImplementationAction> allowed = EnumSet.noneOf(ImplementationAction.class);
        for (ImplementationAction action : ImplementationAction.values()) {
            if (plan.permits(action) && caller.scopeOf(function(action)).coversDepartment(plan.getDepartmentId())) {
                allowed.add(action);
            }
        }
        if (allowed.contains(ImplementationAction.APPROVE)
                && !plan.mayDecide(caller.actorIn(BusinessFunction.REVIEW_IMPLEMENTATIONS, plan.getDepartmentId()))) {
            allowed.remove(ImplementationAction.APPROVE);
        }
        return allowed;
    }

    private static BusinessFunction function(ImplementationAction action) {
        return switch (action) {
            case EDIT, SUBMIT, WITHDRAW, CHANGE, ENTER_PLATFORM -> BusinessFunction.PLAN_IMPLEMENTATIONS;
            case APPROVE, RETURN -> BusinessFunction.REVIEW_IMPLEMENTATIONS;
        };
    }
}
