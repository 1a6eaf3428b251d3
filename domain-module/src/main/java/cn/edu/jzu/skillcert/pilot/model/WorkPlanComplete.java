package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.pilot.PlannedLine;
import cn.edu.jzu.skillcert.pilot.WorkPlanBlock;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 宣讲会, 师资培训, 证书培训, 考核: each at least one line with date, place or way and responsible person, or a reason. */
public final class WorkPlanComplete implements Rule<WorkPlanComplete.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-2.2b", "附件1·二·2", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** @param notApplicable blocks done without, with the reason */
    public record Facts(List<PlannedLine> lines, Map<WorkPlanBlock, String> notApplicable) {}

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (WorkPlanBlock block : WorkPlanBlock.values()) {
            long planned =
                    facts.lines().stream().filter(line -> line.block() == block).count();
            String reason = facts.notApplicable().get(block);
            if (planned > 0) {
                findings.add(pass(PilotEvidence.BLOCK_PLANNED, block, planned));
            } else if (reason != null && !reason.isBlank()) {
                findings.add(notApplicable(PilotEvidence.BLOCK_NOT_APPLICABLE, block, reason));
            } else {
                findings.add(fail("block." + block, PilotEvidence.BLOCK_MISSING, block));
            }
        }
        for (int i = 0; i < facts.lines().size(); i++) {
            PlannedLine line = facts.lines().get(i);
            if (!line.complete()) {
                findings.add(fail("lines[" + i + "].plannedOn", PilotEvidence.PLAN_LINE_INCOMPLETE, i + 1));
            }
        }
        return findings;
    }
}
