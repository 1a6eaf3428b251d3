package cn.edu.jzu.skillcert.pilot.model;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 经学校研究同意后，由教务处上传，经上级部门审核确定: consent, upload and approval in this order. */
public final class DeclaredInOrder implements Rule<DeclaredInOrder.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-2.1a", "附件1·二·1", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Each is null while it has not happened. */
    public record Facts(
            LocalDate consentedOn,
            String minutesNumber,
            LocalDate uploadedOn,
            Role uploadedBy,
            LocalDate approvedOn,
            String approvalNumber) {}

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> wrong = new ArrayList<>();
        consent(facts, wrong);
        upload(facts, wrong);
        approval(facts, wrong);
        return wrong.isEmpty()
                ? List.of(pass(
                        PilotEvidence.DECLARED_IN_ORDER,
                        facts.consentedOn(),
                        facts.uploadedOn(),
                        facts.approvedOn(),
                        facts.approvalNumber()))
                : wrong;
    }

    private void consent(Facts facts, List<Finding> wrong) {
        if (facts.consentedOn() == null) {
            wrong.add(
                    facts.uploadedOn() == null
                            ? pending("consentedOn", PilotEvidence.NOT_CONSENTED)
                            : fail("consentedOn", PilotEvidence.NOT_CONSENTED));
        } else if (facts.minutesNumber() == null || facts.minutesNumber().isBlank()) {
            wrong.add(fail("minutesNumber", PilotEvidence.CONSENT_WITHOUT_MINUTES));
        }
    }

    private void upload(Facts facts, List<Finding> wrong) {
        if (facts.uploadedOn() == null) {
            wrong.add(
                    facts.approvedOn() == null
                            ? pending("uploadedOn", PilotEvidence.NOT_UPLOADED)
                            : fail("uploadedOn", PilotEvidence.NOT_UPLOADED));
            return;
        }
        if (facts.consentedOn() != null && facts.uploadedOn().isBefore(facts.consentedOn())) {
            wrong.add(
                    fail("uploadedOn", PilotEvidence.UPLOADED_BEFORE_CONSENT, facts.uploadedOn(), facts.consentedOn()));
        }
        if (facts.uploadedBy() != Role.ACADEMIC_AFFAIRS) {
            wrong.add(
                    facts.uploadedBy() == null
                            ? pending("uploadedOn", PilotEvidence.NOT_UPLOADED)
                            : fail("uploadedOn", PilotEvidence.UPLOADED_BY_ANOTHER, facts.uploadedBy()));
        }
    }

    private void approval(Facts facts, List<Finding> wrong) {
        boolean numbered =
                facts.approvalNumber() != null && !facts.approvalNumber().isBlank();
        if (facts.approvedOn() == null) {
            wrong.add(
                    numbered
                            ? fail("approvalNumber", PilotEvidence.NUMBER_WITHOUT_APPROVAL)
                            : pending("approvedOn", PilotEvidence.NOT_APPROVED));
            return;
        }
        if (facts.uploadedOn() != null && facts.approvedOn().isBefore(facts.uploadedOn())) {
            wrong.add(fail("approvedOn", PilotEvidence.APPROVED_BEFORE_UPLOAD, facts.approvedOn(), facts.uploadedOn()));
        }
        if (!numbered) {
            wrong.add(fail("approvalNumber", PilotEvidence.APPROVAL_WITHOUT_NUMBER));
        }
    }
}
