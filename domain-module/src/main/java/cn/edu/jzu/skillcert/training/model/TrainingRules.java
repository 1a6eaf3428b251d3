package cn.edu.jzu.skillcert.training.model;

import cn.edu.jzu.skillcert.regulation.Rule;
import java.util.List;

/** The rules of 附件1·四 and 五, in the order of the regulation. */
public final class TrainingRules {

    private static final List<Rule<?>> ALL = List.of(
            new ReportedInWindow(),
            new UnitsIntegrated(),
            new NoticeAnswered(),
            new TrainingProven(),
            new HoursTaught());

    private TrainingRules() {}

    public static List<Rule<?>> all() {
        return ALL;
    }
}
