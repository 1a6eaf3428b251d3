package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.List;

/** 每年9月有一次机会…按时提交: within the window of the parameters; the last day does not roll. */
public final class WithinSeptemberWindow implements Rule<WithinSeptemberWindow.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-2.1d", "附件1·二·1", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** @param day of the application */
    public record Facts(LocalDate day, LocalDate first, LocalDate last) {

        /** The window of the year as the parameters have it on the day. */
        public static Facts of(int year, LocalDate day, ParameterValues parameters) {
            return new Facts(
                    day,
                    parameters.day(ParameterKey.ADJUSTMENT_FIRST_DAY).atYear(year),
                    parameters.day(ParameterKey.ADJUSTMENT_LAST_DAY).atYear(year));
        }

        public boolean open() {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    @Override
    public List<Finding> check(Facts facts) {
        if (facts.open()) {
            return List.of(pass(PilotEvidence.WINDOW_OPEN, facts.day(), facts.first(), facts.last()));
        }
        return List.of(
                facts.day().isBefore(facts.first())
                        ? fail(null, PilotEvidence.WINDOW_NOT_YET, facts.day(), facts.first())
                        : fail(null, PilotEvidence.WINDOW_CLOSED, facts.day(), facts.last()));
    }
}
