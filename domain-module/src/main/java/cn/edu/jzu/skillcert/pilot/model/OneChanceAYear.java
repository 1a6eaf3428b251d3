package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.pilot.AdjustedLine;
import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 有一次机会: one package of the school a year, and in it one line per 院部 × 证书 × 等级 (A14). */
public final class OneChanceAYear implements Rule<OneChanceAYear.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-2.1e", "附件1·二·1", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /**
     * @param lockedBefore whether the school has locked a package this year, other than the one these lines are in
     * @param usedBefore what this department has in it, for the reading per project
     * @param perProject reading A14: PROJECT instead of SCHOOL
     */
    public record Facts(
            List<AdjustedLine> lines,
            boolean lockedBefore,
            List<AdjustedLine> usedBefore,
            boolean perProject,
            Map<Long, String> certificateNames) {}

    @Override
    public List<Finding> check(Facts facts) {
        if (facts.lockedBefore() && !facts.perProject()) {
            return List.of(fail(null, PilotEvidence.CHANCE_USED));
        }
        List<Finding> wrong = new ArrayList<>();
        for (int i = 0; i < facts.lines().size(); i++) {
            AdjustedLine line = facts.lines().get(i);
            String name = facts.certificateNames().get(line.certificateId());
            if (name == null || line.level() == null) {
                continue;
            }
            String field = "lines[" + i + "].level";
            if (facts.lines().subList(0, i).stream().anyMatch(earlier -> isSame(earlier, line))) {
                wrong.add(fail(field, PilotEvidence.PROJECT_TWICE, name, line.level(), net(facts.lines(), line)));
            } else if (facts.usedBefore().stream().anyMatch(used -> isSame(used, line))) {
                wrong.add(fail(field, PilotEvidence.PROJECT_USED, name, line.level()));
            }
        }
        return wrong.isEmpty() ? List.of(pass(PilotEvidence.CHANCE_LEFT)) : wrong;
    }

    private static boolean isSame(AdjustedLine one, AdjustedLine other) {
        return one.certificateId() == other.certificateId() && one.level() == other.level();
    }

    private static int net(List<AdjustedLine> lines, AdjustedLine line) {
        return lines.stream()
                .filter(one -> isSame(one, line))
                .mapToInt(AdjustedLine::change)
                .sum();
    }
}
