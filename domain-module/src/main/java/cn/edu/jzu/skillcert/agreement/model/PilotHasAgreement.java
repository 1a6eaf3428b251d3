package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.RuleInfo;
import cn.edu.jzu.skillcert.regulation.RuleSource;
import cn.edu.jzu.skillcert.regulation.Severity;
import java.util.Comparator;
import java.util.List;

/** 于每次申报成功后签订合作协议: signed for the pilot; an older one that still covers it may be used on, with a warning (A16). */
public final class PilotHasAgreement implements Rule<ExamUse> {

    private static final RuleInfo INFO = new RuleInfo("R-2.2a", "附件1·二·2", Severity.WARNING, RuleSource.EXPLICIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ExamUse exam) {
        if (!exam.datesKnown()) {
            return List.of(pending("examDate", AgreementEvidence.EXAM_DATES_MISSING));
        }
        if (exam.pilotApprovedOn() == null) {
            return List.of(pending("pilotApprovedOn", AgreementEvidence.PILOT_NOT_APPROVED));
        }
        List<ExamUse.Candidate> covering = exam.naming().stream()
                .filter(exam::isCoveredBy)
                .filter(candidate -> candidate.signedOn() != null)
                .toList();
        return covering.stream()
                .max(Comparator.comparing(ExamUse.Candidate::signedOn))
                .map(newest -> found(exam, newest))
                .orElseGet(() -> List.of(notFound(exam)));
    }

    private List<Finding> found(ExamUse exam, ExamUse.Candidate newest) {
        Finding covers = pass(
                AgreementEvidence.PILOT_COVERED,
                exam.certificateName(),
                exam.level(),
                newest.startDate(),
                newest.endDate());
        return newest.signedOn().isBefore(exam.pilotApprovedOn())
                ? List.of(
                        covers,
                        warn(null, AgreementEvidence.OLDER_AGREEMENT_USED, newest.signedOn(), exam.pilotApprovedOn()))
                : List.of(covers);
    }

    private Finding notFound(ExamUse exam) {
        return exam.naming().stream()
                .filter(candidate -> candidate.signedOn() != null)
                .max(Comparator.comparing(candidate -> candidate.endDate()))
                .filter(exam::startsInTime)
                .map(longest ->
                        fail(null, AgreementEvidence.AGREEMENT_ENDS_TOO_EARLY, longest.endDate(), exam.requiredEnd()))
                .orElseGet(() ->
                        fail(null, AgreementEvidence.PILOT_WITHOUT_AGREEMENT, exam.certificateName(), exam.level()));
    }
}
