package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.List;

/** 结算时间原则上为次年12月31日前: as it was really paid. */
public final class ExamFeePaidInTime implements Rule<ExamFeePaidInTime.Facts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.5", "附件1·三·1(2)", Severity.WARNING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** @param paidOn null while unpaid */
    public record Facts(LocalDate lastExam, LocalDate paidOn, ParameterValues parameters, LocalDate today) {}

    @Override
    public List<Finding> check(Facts facts) {
        if (facts.lastExam() == null) {
            return List.of(pending("lastExamDate", AgreementEvidence.LAST_EXAM_MISSING));
        }
        LocalDate limit = FollowingYear.lastDayBeforeEnd(facts.lastExam(), facts.parameters());
        if (facts.paidOn() != null) {
            return List.of(
                    facts.paidOn().isAfter(limit)
                            ? fail("paidOn", AgreementEvidence.EXAM_FEE_PAID_LATE, facts.paidOn(), limit)
                            : pass(AgreementEvidence.EXAM_FEE_PAID, facts.paidOn(), limit));
        }
        return List.of(
                facts.today().isAfter(limit)
                        ? fail("paidOn", AgreementEvidence.EXAM_FEE_OVERDUE, limit)
                        : pending("paidOn", AgreementEvidence.EXAM_FEE_DUE, limit));
    }
}
