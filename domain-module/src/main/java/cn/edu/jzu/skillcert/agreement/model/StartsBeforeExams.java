package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 协议起始时间早于考核工作开展前: strictly before the first session; before 报考 and not backdated, or a warning. */
public final class StartsBeforeExams implements Rule<AgreementFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.1", "附件1·三·1(1)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(AgreementFacts facts) {
        LocalDate start = facts.terms().startDate();
        LocalDate exam = facts.terms().firstExamDate();
        if (start == null) {
            return List.of(pending("startDate", AgreementEvidence.START_MISSING));
        }
        if (exam == null) {
            return List.of(pending("firstExamDate", AgreementEvidence.FIRST_EXAM_MISSING));
        }
        List<Finding> findings = new ArrayList<>();
        if (start.isBefore(exam)) {
            findings.add(pass(AgreementEvidence.START_BEFORE_EXAM, start, exam));
            registration(facts, findings);
        } else {
            findings.add(fail("startDate", AgreementEvidence.START_NOT_BEFORE_EXAM, start, exam, exam.minusDays(1)));
        }
        signing(facts, findings);
        return findings;
    }

    private void registration(AgreementFacts facts, List<Finding> findings) {
        LocalDate start = facts.terms().startDate();
        LocalDate registration = facts.terms().firstRegistrationDate();
        if (registration == null) {
            findings.add(pendingWarning("firstRegistrationDate", AgreementEvidence.REGISTRATION_DATE_MISSING));
        } else if (!start.isBefore(registration)) {
            findings.add(warn("startDate", AgreementEvidence.START_NOT_BEFORE_REGISTRATION, start, registration));
        }
    }

    private void signing(AgreementFacts facts, List<Finding> findings) {
        LocalDate start = facts.terms().startDate();
        LocalDate signing = facts.signingDay();
        if (signing == null) {
            findings.add(pendingWarning("signingDate", AgreementEvidence.SIGNING_DATE_MISSING));
        } else if (signing.isAfter(start)) {
            findings.add(warn("signingDate", AgreementEvidence.SIGNED_AFTER_START, signing, start));
        }
    }
}
