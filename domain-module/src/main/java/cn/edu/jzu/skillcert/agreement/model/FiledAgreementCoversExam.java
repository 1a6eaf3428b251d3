package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.Comparator;
import java.util.List;

/** Nobody is registered for an exam without an agreement that is filed and covers it. */
public final class FiledAgreementCoversExam implements Rule<ExamUse> {

    private static final RuleInfo INFO =
            new RuleInfo("R-3.16", "附件1·二·2、三·1(1)", Severity.BLOCKING, RuleSource.DERIVED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ExamUse exam) {
        if (!exam.datesKnown()) {
            return List.of(pending("examDate", AgreementEvidence.EXAM_DATES_MISSING));
        }
        List<ExamUse.Candidate> naming = exam.naming();
        List<ExamUse.Candidate> covering =
                naming.stream().filter(exam::isCoveredBy).toList();
        return List.of(exam.filed()
                .map(filed -> pass(
                        AgreementEvidence.FILED_AGREEMENT_COVERS,
                        exam.certificateName(),
                        exam.level(),
                        filed.startDate(),
                        filed.endDate()))
                .orElseGet(() -> covering.isEmpty() ? gap(exam, naming) : notFiled(covering)));
    }

    /** Of several, the one that is farthest on its way. */
    private Finding notFiled(List<ExamUse.Candidate> covering) {
        AgreementStatus farthest = covering.stream()
                .map(ExamUse.Candidate::status)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return fail(null, AgreementEvidence.AGREEMENT_NOT_FILED, farthest);
    }

    private Finding gap(ExamUse exam, List<ExamUse.Candidate> naming) {
        return naming.stream()
                .max(Comparator.comparing(candidate -> candidate.endDate()))
                .map(longest -> exam.startsInTime(longest)
                        ? fail(null, AgreementEvidence.AGREEMENT_ENDS_TOO_EARLY, longest.endDate(), exam.requiredEnd())
                        : fail(
                                null,
                                AgreementEvidence.AGREEMENT_STARTS_TOO_LATE,
                                longest.startDate(),
                                exam.firstExam()))
                .orElseGet(() -> fail(null, AgreementEvidence.NO_AGREEMENT, exam.certificateName(), exam.level()));
    }
}
