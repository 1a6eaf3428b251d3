package cn.edu.jzu.skillcert.arrangement.model;

import cn.edu.jzu.skillcert.arrangement.ExamPhase;
import cn.edu.jzu.skillcert.arrangement.ImplementationEvidence;
import cn.edu.jzu.skillcert.arrangement.WorkItem;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.shared.InputCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 考前、考中和考后阶段所包含的工作项目: each phase has work, and each piece of it says what is to be done and who answers for it. */
public final class WorkAssigned implements Rule<ImplementationFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-16.5", "附件2·四·2(3)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ImplementationFacts facts) {
        List<WorkItem> work = facts.content().work();
        List<Finding> findings = new ArrayList<>();
        for (ExamPhase phase : ExamPhase.values()) {
            if (count(work, phase) == 0) {
                findings.add(fail("work", ImplementationEvidence.PHASE_WITHOUT_WORK, phase));
            }
        }
        for (int i = 0; i < work.size(); i++) {
            String field = "work[" + i + "].";
            if (InputCheck.isBlank(work.get(i).content())) {
                findings.add(fail(field + "content", ImplementationEvidence.WORK_WITHOUT_CONTENT, i + 1));
            }
            if (work.get(i).responsibleId() == null) {
                findings.add(fail(field + "responsibleId", ImplementationEvidence.WORK_WITHOUT_RESPONSIBLE, i + 1));
            }
        }
        return findings.isEmpty()
                ? List.of(pass(
                        ImplementationEvidence.WORK_ASSIGNED,
                        Arrays.stream(ExamPhase.values())
                                .map(phase -> (Object) count(work, phase))
                                .toArray()))
                : findings;
    }

    private static long count(List<WorkItem> work, ExamPhase phase) {
        return work.stream().filter(item -> item.phase() == phase).count();
    }
}
