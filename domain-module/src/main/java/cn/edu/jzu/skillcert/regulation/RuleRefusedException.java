package cn.edu.jzu.skillcert.regulation;

import cn.edu.jzu.skillcert.shared.BusinessException;
import java.util.List;

/** An action that 阻断 rules forbid; carries the findings so that the page shows clause, evidence and how to mend. */
public class RuleRefusedException extends BusinessException {

    private final transient List<Finding> findings;

    public RuleRefusedException(List<Finding> findings) {
        super(RegulationError.RULE_REFUSED, Assessment.rules(findings));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
