package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.KnownExam;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 截止时间不早于考核次年12月31日, counted from the last exam under the agreement: as agreed, or as the exam plans have
 * set it since, whichever is later.
 */
public final class RunsThroughFollowingYear implements Rule<AgreementFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.2", "附件1·三·1(1)", Severity.BLOCKING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(AgreementFacts facts) {
        LocalDate end = facts.terms().endDate();
        LocalDate lastExam = facts.terms().lastExamDate();
        if (end == null) {
            return List.of(pending("endDate", AgreementEvidence.END_MISSING));
        }
        if (lastExam == null) {
            return List.of(pending("lastExamDate", AgreementEvidence.LAST_EXAM_MISSING));
        }
        Optional<KnownExam> later = facts.examsToCarry().stream()
                .max(Comparator.comparing(KnownExam::lastSession))
                .filter(exam -> exam.lastSession().isAfter(lastExam));
        if (later.isPresent()) {
            return List.of(ofPlan(facts, later.get()));
        }
        LocalDate required = FollowingYear.end(lastExam);
        return List.of(
                end.isBefore(required)
                        ? fail("endDate", AgreementEvidence.END_TOO_EARLY, end, required, lastExam)
                        : pass(AgreementEvidence.END_LATE_ENOUGH, end, required, lastExam));
    }

    private Finding ofPlan(AgreementFacts facts, KnownExam exam) {
        LocalDate end = facts.terms().endDate();
        LocalDate required = FollowingYear.end(exam.lastSession());
        String name = facts.certificateName(exam.certificateId());
        return end.isBefore(required)
                ? fail(
                        "endDate",
                        AgreementEvidence.END_TOO_EARLY_FOR_PLAN,
                        end,
                        required,
                        name,
                        exam.level(),
                        exam.lastSession())
                : pass(
                        AgreementEvidence.END_LATE_ENOUGH_FOR_PLAN,
                        end,
                        required,
                        name,
                        exam.level(),
                        exam.lastSession());
    }
}
