package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.examplan.IncreaseAction;
import cn.edu.jzu.skillcert.examplan.PlanAction;
import java.util.EnumSet;
import java.util.Set;

/** What this caller may do with a plan or an increase now: role, owner and phase together. */
public final class PlanPermissions {

    private PlanPermissions() {}

    public static Set<PlanAction> allowed(ExamPlan plan, Authority caller) {
        Set<PlanAction> allowed = EnumSet.noneOf(PlanAction.class);
        for (PlanAction action : PlanAction.values()) {
            if (plan.permits(action) && reaches(function(action), plan.getDepartmentId(), caller)) {
                allowed.add(action);
            }
        }
        if (allowed.contains(PlanAction.APPROVE)
                && !plan.mayDecide(caller.actorIn(BusinessFunction.REVIEW_EXAM_PLANS, plan.getDepartmentId()))) {
            allowed.remove(PlanAction.APPROVE);
        }
        return allowed;
    }

    public static Set<IncreaseAction> allowed(QuotaIncrease increase, Authority caller) {
        Set<IncreaseAction> allowed = EnumSet.noneOf(IncreaseAction.class);
        for (IncreaseAction action : IncreaseAction.values()) {
            if (increase.permits(action) && reaches(function(action), increase.getDepartmentId(), caller)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private static BusinessFunction function(PlanAction action) {
        return switch (action) {
            case EDIT, SUBMIT, WITHDRAW, CHANGE, APPLY_FOR_INCREASE -> BusinessFunction.PLAN_EXAMS;
            case APPROVE, RETURN -> BusinessFunction.REVIEW_EXAM_PLANS;
        };
    }

    private static BusinessFunction function(IncreaseAction action) {
        return switch (action) {
            case WITHDRAW -> BusinessFunction.PLAN_EXAMS;
            case FORWARD, RETURN, RECORD_REPLY -> BusinessFunction.REVIEW_EXAM_PLANS;
        };
    }

    private static boolean reaches(BusinessFunction function, long departmentId, Authority caller) {
        return caller.scopeOf(function).coversDepartment(departmentId);
    }
}
