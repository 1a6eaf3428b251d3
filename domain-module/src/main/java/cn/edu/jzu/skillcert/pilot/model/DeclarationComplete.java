package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.pilot.DeclaredLine;
import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 根据自身实际情况及学生动员情况确定申报项目及人数: what, how many, and from which classes. */
public final class DeclarationComplete implements Rule<DeclarationComplete.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-2.1b", "附件1·二·1", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** @param certificateNames by id, of every certificate there is */
    public record Facts(List<DeclaredLine> lines, Map<Long, String> certificateNames) {}

    @Override
    public List<Finding> check(Facts facts) {
        if (facts.lines().isEmpty()) {
            return List.of(fail("lines", PilotEvidence.NOTHING_DECLARED));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < facts.lines().size(); i++) {
            DeclaredLine line = facts.lines().get(i);
            String path = "lines[" + i + "]";
            String name = facts.certificateNames().get(line.certificateId());
            if (name == null || line.level() == null) {
                findings.add(fail(path + ".certificateId", PilotEvidence.CERTIFICATE_OR_LEVEL_MISSING, i + 1));
            } else if (isTwice(facts.lines(), i)) {
                findings.add(fail(path + ".level", PilotEvidence.LINE_TWICE, name, line.level()));
            } else {
                findings.add(line(path, name, line));
            }
        }
        return findings;
    }

    private static boolean isTwice(List<DeclaredLine> lines, int index) {
        return lines.subList(0, index).stream()
                .anyMatch(earlier -> earlier.certificateId() == lines.get(index).certificateId()
                        && earlier.level() == lines.get(index).level());
    }

    private Finding line(String path, String name, DeclaredLine line) {
        if (line.heads() < 1) {
            return fail(path + ".heads", PilotEvidence.NO_HEADS, name, line.level());
        }
        int willing = line.willing();
        if (willing < 1) {
            return fail(path + ".basis", PilotEvidence.NO_BASIS, name, line.level());
        }
        return line.heads() > willing
                ? hint(path + ".heads", PilotEvidence.MORE_THAN_WILLING, name, line.level(), line.heads(), willing)
                : pass(PilotEvidence.LINE_COMPLETE, name, line.level(), line.heads(), willing);
    }
}
