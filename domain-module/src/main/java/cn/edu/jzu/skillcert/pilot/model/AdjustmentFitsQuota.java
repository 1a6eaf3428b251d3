package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.pilot.AdjustedLine;
import cn.edu.jzu.skillcert.pilot.AdjustmentKind;
import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 含新增、调增、调减: 新增 from nothing, 调增 and 调减 of something, and never below what is registered already,
 * all requests of the year together.
 */
public final class AdjustmentFitsQuota implements Rule<AdjustmentFitsQuota.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-2.1f", "附件1·二·1", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** @param standings by line; none for a line without certificate or level */
    public record Facts(List<AdjustedLine> lines, List<Optional<Standing>> standings) {}

    /**
     * How a line's quota stands.
     *
     * @param quota of the school
     * @param share of the department in it
     * @param givenBack what the other requests of the year, submitted or locked, take away from the same quota
     * @param registered null while registrations are not kept
     */
    public record Standing(String certificateName, int quota, int share, int givenBack, Integer registered) {}

    @Override
    public List<Finding> check(Facts facts) {
        if (facts.lines().isEmpty()) {
            return List.of(fail("lines", PilotEvidence.NOTHING_ADJUSTED));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < facts.lines().size(); i++) {
            AdjustedLine line = facts.lines().get(i);
            String path = "lines[" + i + "]";
            Optional<Standing> standing = facts.standings().get(i);
            if (standing.isEmpty() || line.kind() == null) {
                findings.add(fail(path + ".certificateId", PilotEvidence.ADJUSTMENT_INCOMPLETE, i + 1));
            } else if (line.heads() < 1) {
                findings.add(fail(
                        path + ".heads", PilotEvidence.NO_HEADS, standing.get().certificateName(), line.level()));
            } else {
                line(findings, path, line, standing.get());
            }
        }
        return findings;
    }

    private void line(List<Finding> findings, String path, AdjustedLine line, Standing now) {
        if (line.kind() == AdjustmentKind.NEW && now.quota() > 0) {
            findings.add(fail(path + ".kind", PilotEvidence.NOT_NEW, now.certificateName(), line.level(), now.quota()));
        } else if (line.kind() != AdjustmentKind.NEW && now.quota() == 0) {
            findings.add(fail(path + ".kind", PilotEvidence.NOTHING_TO_ADJUST, now.certificateName(), line.level()));
        } else if (line.kind() == AdjustmentKind.DECREASE) {
            decrease(findings, path, line, now);
        } else {
            findings.add(pass(
                    PilotEvidence.ADJUSTMENT_FITS,
                    now.certificateName(),
                    line.level(),
                    now.quota(),
                    now.quota() + line.change()));
        }
    }

    private void decrease(List<Finding> findings, String path, AdjustedLine line, Standing now) {
        int after = now.quota() - now.givenBack() - line.heads();
        if (line.heads() > now.share()) {
            findings.add(fail(
                    path + ".heads", PilotEvidence.MORE_THAN_SHARE, now.certificateName(), line.level(), now.share()));
        } else if (now.registered() == null) {
            findings.add(pendingWarning(
                    path + ".heads", PilotEvidence.REGISTERED_UNKNOWN, now.certificateName(), line.level(), after));
        } else if (after < now.registered()) {
            findings.add(
                    now.givenBack() == 0
                            ? fail(
                                    path + ".heads",
                                    PilotEvidence.BELOW_REGISTERED,
                                    now.certificateName(),
                                    line.level(),
                                    after,
                                    now.registered())
                            : fail(
                                    path + ".heads",
                                    PilotEvidence.BELOW_REGISTERED_TOGETHER,
                                    now.certificateName(),
                                    line.level(),
                                    now.givenBack(),
                                    after,
                                    now.registered()));
        } else {
            findings.add(pass(PilotEvidence.ADJUSTMENT_FITS, now.certificateName(), line.level(), now.quota(), after));
        }
    }
}
