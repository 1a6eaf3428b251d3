package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.regulation.Rule;
import java.util.List;

/** The rules of implementation plans in the order they are shown. */
public final class ImplementationRules {

    /** What must hold before a plan goes to 教务处. */
    public static final List<Rule<ImplementationFacts>> SUBMISSION =
            List.of(new TimesAndPlacesStated(), new WorkAssigned());

    public static final List<Rule<ImplementationFacts>> ALL =
            List.of(new PlanFiledBeforeArranging(), new TimesAndPlacesStated(), new WorkAssigned());

    private ImplementationRules() {}
}
