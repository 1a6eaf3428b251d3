package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.pilot.LedgerRow;
import cn.edu.jzu.skillcert.regulation.Rule;
import java.util.List;

/** Every rule of the pilot feature, so that pages can list them and no step forgets one. */
public final class PilotRules {

    public static final Rule<DeclaredInOrder.Facts> ORDER = new DeclaredInOrder();
    public static final Rule<DeclarationComplete.Facts> COMPLETE = new DeclarationComplete();
    public static final Rule<DeclaredInTime.Facts> IN_TIME = new DeclaredInTime();

    public static final Rule<WithinSeptemberWindow.Facts> WINDOW = new WithinSeptemberWindow();
    public static final Rule<OneChanceAYear.Facts> CHANCE = new OneChanceAYear();
    public static final Rule<AdjustmentFitsQuota.Facts> ADJUSTMENT = new AdjustmentFitsQuota();
    public static final Rule<LedgerRow> BALANCE = new QuotaBalanced();
    public static final Rule<WorkPlanComplete.Facts> WORK_PLAN = new WorkPlanComplete();
    public static final Rule<WorkPlanFollowed.Facts> FOLLOWED = new WorkPlanFollowed();

    private PilotRules() {}

    /** All of them, in the order of the regulation. */
    public static List<Rule<?>> all() {
        return List.of(ORDER, COMPLETE, IN_TIME, WINDOW, CHANCE, ADJUSTMENT, BALANCE, WORK_PLAN, FOLLOWED);
    }
}
