package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.time.LocalDate;
import java.util.List;

/** 结算时间原则上为次年12月31日前: as agreed. 原则上 makes it a warning. */
public final class ExamFeeSettledInTime implements Rule<AgreementFacts> {

    private static final RuleInfo INFO = new RuleInfo("R-3.5", "附件1·三·1(2)", Severity.WARNING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(AgreementFacts facts) {
        LocalDate settlement = facts.terms().settlementDate();
        LocalDate lastExam = facts.terms().lastExamDate();
        if (settlement == null) {
            return List.of(pending("settlementDate", AgreementEvidence.SETTLEMENT_DATE_MISSING));
        }
        if (lastExam == null) {
            return List.of(pending("lastExamDate", AgreementEvidence.LAST_EXAM_MISSING));
        }
        LocalDate limit = FollowingYear.lastDayBeforeEnd(lastExam, facts.parameters());
        return List.of(
                settlement.isAfter(limit)
                        ? fail("settlementDate", AgreementEvidence.SETTLEMENT_DATE_LATE, settlement, limit)
                        : pass(AgreementEvidence.SETTLEMENT_DATE_IN_TIME, settlement, limit));
    }
}
