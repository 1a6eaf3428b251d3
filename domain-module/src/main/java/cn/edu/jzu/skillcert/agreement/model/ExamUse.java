package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.KnownExam;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Exams that want an agreement behind them.
 *
 * @param lastExam may lie in the next year
 * @param pilotApprovedOn day the pilot was approved for the year; only R-2.2a looks at it
 * @param agreements of the department, whatever their status
 */
public record ExamUse(
        long certificateId,
        SkillLevel level,
        String certificateName,
        LocalDate firstExam,
        LocalDate lastExam,
        LocalDate pilotApprovedOn,
        List<Candidate> agreements) {

    public ExamUse {
        agreements = List.copyOf(agreements);
    }

    /** For an exam that is set; only R-2.2a asks for more. */
    static ExamUse of(KnownExam exam, List<Candidate> agreements) {
        return new ExamUse(
                exam.certificateId(), exam.level(), "", exam.firstSession(), exam.lastSession(), null, agreements);
    }

    /**
     * What of an agreement matters here.
     *
     * @param signedOn null while not signed
     * @param filedOn null while not filed
     */
    public record Candidate(
            AgreementStatus status,
            LocalDate signedOn,
            LocalDate filedOn,
            LocalDate startDate,
            LocalDate endDate,
            List<PricedLevel> prices) {

        public Candidate {
            prices = List.copyOf(prices);
        }

        public Candidate(AgreementStatus status, LocalDate signedOn, LocalDate filedOn, TermSheet terms) {
            this(status, signedOn, filedOn, terms.startDate(), terms.endDate(), terms.prices());
        }

        boolean isFiled() {
            return status == AgreementStatus.FILED;
        }

        public boolean names(long certificateId, SkillLevel level) {
            return price(certificateId, level).isPresent();
        }

        /** 元 per head, as far as it is agreed. */
        public Optional<PricedLevel> price(long certificateId, SkillLevel level) {
            return prices.stream()
                    .filter(price -> price.certificateId() == certificateId && price.level() == level)
                    .findFirst();
        }
    }

    boolean datesKnown() {
        return firstExam != null && lastExam != null;
    }

    LocalDate requiredEnd() {
        return FollowingYear.end(lastExam);
    }

    /** Agreements that name certificate and level, with the dates that a period needs. */
    List<Candidate> naming() {
        return agreements.stream()
                .filter(candidate -> candidate.status() != AgreementStatus.VOID)
                .filter(candidate -> candidate.startDate() != null && candidate.endDate() != null)
                .filter(candidate -> candidate.names(certificateId, level))
                .toList();
    }

    /** The filed one that covers the exams, if there is one and their days are known. */
    public Optional<Candidate> filed() {
        return datesKnown()
                ? naming().stream()
                        .filter(this::isCoveredBy)
                        .filter(Candidate::isFiled)
                        .findFirst()
                : Optional.empty();
    }

    /** Begins before the first exam and runs to the end of the year after the last one. */
    boolean isCoveredBy(Candidate candidate) {
        return startsInTime(candidate) && !candidate.endDate().isBefore(requiredEnd());
    }

    boolean startsInTime(Candidate candidate) {
        return candidate.startDate().isBefore(firstExam);
    }
}
