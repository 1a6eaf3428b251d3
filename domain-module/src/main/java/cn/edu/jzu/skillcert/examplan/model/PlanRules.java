package cn.edu.jzu.skillcert.examplan.model;

import cn.edu.jzu.skillcert.regulation.Rule;
import java.util.ArrayList;
import java.util.List;

/** Every rule of the exam plan feature. */
public final class PlanRules {

    /** what a plan must say before it is submitted, and again after every change. */
    public static final List<Rule<PlanFacts>> SUBMISSION = List.of(
            new SubmittedInTime(),
            new PlanComplete(),
            new WithinQuota(),
            new IncreaseFiledInTime(),
            new IncreaseGranted(),
            new PlannedBeforeExams());

    /** Asked by whatever goes on from a plan. */
    public static final Rule<ApprovedByHost.Facts> HOST = new ApprovedByHost();

    private PlanRules() {}

    public static List<Rule<?>> all() {
        List<Rule<?>> all = new ArrayList<>(SUBMISSION);
        all.add(HOST);
        return List.copyOf(all);
    }
}
