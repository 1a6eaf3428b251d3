package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.Authority;
import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.AdjustmentAction;
import cn.edu.jzu.skillcert.pilot.DeclarationAction;
import cn.edu.jzu.skillcert.pilot.PilotRoundAction;
import cn.edu.jzu.skillcert.pilot.WorkPlanAction;
import cn.edu.jzu.skillcert.pilot.WorkPlanStatus;
import java.util.EnumSet;
import java.util.Set;

/** What this caller may do now: role, owner and phase together. Pages show it, services refuse by it. */
public final class PilotPermissions {

    private PilotPermissions() {}

    public static Set<PilotRoundAction> allowed(PilotRound round, Authority caller) {
        Set<PilotRoundAction> allowed = EnumSet.noneOf(PilotRoundAction.class);
        if (caller.carries(BusinessFunction.KEEP_PILOTS)) {
            for (PilotRoundAction action : PilotRoundAction.values()) {
                if (round.permits(action)) {
                    allowed.add(action);
                }
            }
        }
        return allowed;
    }

    public static Set<DeclarationAction> allowed(PilotDeclaration declaration, PilotRound round, Authority caller) {
        Set<DeclarationAction> allowed = EnumSet.noneOf(DeclarationAction.class);
        for (DeclarationAction action : DeclarationAction.values()) {
            if (round.takesDeclarations()
                    && declaration.permits(action)
                    && reaches(function(action), declaration.getDepartmentId(), caller)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /** @param open whether the window is open and nothing is locked yet */
    public static Set<AdjustmentAction> allowed(AdjustmentRequest request, boolean open, Authority caller) {
        Set<AdjustmentAction> allowed = EnumSet.noneOf(AdjustmentAction.class);
        for (AdjustmentAction action : AdjustmentAction.values()) {
            BusinessFunction function =
                    action == AdjustmentAction.RETURN ? BusinessFunction.KEEP_PILOTS : BusinessFunction.DECLARE_PILOTS;
            if (open && request.permits(action) && reaches(function, request.getDepartmentId(), caller)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    public static Set<WorkPlanAction> allowed(WorkPlan plan, Authority caller) {
        if (!reaches(BusinessFunction.DECLARE_PILOTS, plan.getDepartmentId(), caller)) {
            return Set.of();
        }
        return plan.getStatus() == WorkPlanStatus.DRAFT
                ? EnumSet.of(WorkPlanAction.EDIT, WorkPlanAction.PUT_IN_FORCE)
                : EnumSet.of(WorkPlanAction.EDIT, WorkPlanAction.COMPLETE_LINE);
    }

    private static BusinessFunction function(DeclarationAction action) {
        return action == DeclarationAction.RETURN ? BusinessFunction.KEEP_PILOTS : BusinessFunction.DECLARE_PILOTS;
    }

    /** Whether the caller may use the function on a record of this department. */
    public static boolean reaches(BusinessFunction function, long departmentId, Authority caller) {
        DataScope scope = caller.scopeOf(function);
        return scope instanceof DataScope.WholeSchool
                || scope instanceof DataScope.OfDepartments own
                        && own.departmentIds().contains(departmentId);
    }
}
