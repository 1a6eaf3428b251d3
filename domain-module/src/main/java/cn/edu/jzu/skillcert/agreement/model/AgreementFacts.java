package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.KnownExam;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.TermLocation;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.reference.PriceCapInForce;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rules of 附件1·三·1 look at before an agreement goes to review.
 *
 * @param certificateNames by id
 * @param priceCaps of the province, past and coming ones too
 * @param parameters in force on the day of the check
 * @param signedOn the day it was really signed, or null while it is not
 * @param surroundings what else the department has, exams that are set above all
 */
public record AgreementFacts(
        TermSheet terms,
        AgreementText text,
        Map<Long, String> certificateNames,
        List<PriceCapInForce> priceCaps,
        WorkingCalendar calendar,
        ParameterValues parameters,
        LocalDate today,
        LocalDate signedOn,
        AgreementSurroundings surroundings) {

    public AgreementFacts {
        certificateNames = Map.copyOf(certificateNames);
        priceCaps = List.copyOf(priceCaps);
    }

    /** As if it had been signed on that day. */
    AgreementFacts signed(LocalDate day) {
        return new AgreementFacts(
                terms, text, certificateNames, priceCaps, calendar, parameters, today, day, surroundings);
    }

    /** Under the parameters of another day. */
    AgreementFacts under(ParameterValues inForce) {
        return new AgreementFacts(
                terms, text, certificateNames, priceCaps, calendar, inForce, today, signedOn, surroundings);
    }

    /** Exams that are set and that this agreement must carry. */
    List<KnownExam> examsToCarry() {
        return surroundings.carriedBy(terms);
    }

    /** The day of signing as it was, else as planned; null while neither is known. */
    public LocalDate signingDay() {
        return signedOn == null ? terms.signingDate() : signedOn;
    }

    public String certificateName(long certificateId) {
        return certificateNames.getOrDefault(certificateId, "#" + certificateId);
    }

    /** Where the mandatory items stand in the text; see {@link TermLocator}. */
    public List<TermLocation> locations() {
        return TermLocator.locate(text, terms, certificateNames);
    }

    /** The keys of all items the text has. */
    Set<String> keysInText() {
        return locations().stream()
                .filter(location -> !location.missing())
                .map(TermLocation::key)
                .collect(Collectors.toSet());
    }

    /** The level for an evidence text; a line may still be without. */
    static Object shownLevel(PricedLevel price) {
        return price.level() == null ? "—" : price.level();
    }
}
