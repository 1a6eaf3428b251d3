package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.calendar.Deadline;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.util.List;

/** Says beside a finding that its deadline is computed from weekends, while the year is not published (D3). */
final class EstimatedDeadline {

    private EstimatedDeadline() {}

    static List<Finding> noted(Finding finding, Deadline deadline) {
        if (!deadline.estimated()) {
            return List.of(finding);
        }
        Finding note = new Finding(
                finding.rule(),
                Verdict.PENDING,
                Severity.HINT,
                AgreementEvidence.DEADLINE_ESTIMATED,
                List.of(deadline.date()),
                null);
        return List.of(finding, note);
    }
}
