package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.KnownExam;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import java.time.LocalDate;
import java.util.List;

/**
 * What else the department of an agreement has.
 *
 * @param exams of the department whose days are set
 * @param others its other agreements, whatever their status
 */
public record AgreementSurroundings(List<KnownExam> exams, List<ExamUse.Candidate> others) {

    public static final AgreementSurroundings NONE = new AgreementSurroundings(List.of(), List.of());

    public AgreementSurroundings {
        exams = List.copyOf(exams);
        others = List.copyOf(others);
    }

    /** The exams this agreement must carry: named by it, within its validity, and behind which no other filed one stands. */
    List<KnownExam> carriedBy(TermSheet terms) {
        if (terms.startDate() == null || terms.endDate() == null) {
            return List.of();
        }
        return exams.stream()
                .filter(exam -> !exam.firstSession().isBefore(terms.startDate())
                        && !exam.firstSession().isAfter(terms.endDate()))
                .filter(exam -> terms.prices().stream()
                        .anyMatch(price ->
                                price.certificateId() == exam.certificateId() && price.level() == exam.level()))
                .filter(exam -> ExamUse.of(exam, others).filed().isEmpty())
                .toList();
    }

    /** Whether every level goes on under another filed agreement that ends later. */
    boolean renews(TermSheet terms) {
        return !terms.prices().isEmpty()
                && terms.prices().stream().allMatch(price -> isRenewed(price, terms.endDate()));
    }

    private boolean isRenewed(PricedLevel level, LocalDate end) {
        return others.stream()
                .filter(ExamUse.Candidate::isFiled)
                .filter(other -> other.names(level.certificateId(), level.level()))
                .anyMatch(other -> other.endDate() != null && other.endDate().isAfter(end));
    }
}
