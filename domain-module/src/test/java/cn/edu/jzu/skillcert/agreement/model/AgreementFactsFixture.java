package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.KnownExam;
import cn.edu.jzu.skillcert.agreement.TermSheet;
import cn.edu.jzu.skillcert.calendar.PublishedHolidays;
import cn.edu.jzu.skillcert.reference.PriceCapInForce;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Facts for the submission rules: the complete agreement, a cap of 300 元 since 2020, the default readings. */
public final class AgreementFactsFixture {

    private final TermSheet terms;
    private String text = TermSheetFixture.WORDING;
    private final List<PriceCapInForce> caps = new ArrayList<>(List.of(cap("300", "2020-01-01", null)));
    private ParameterValues parameters = defaultReadings();
    private LocalDate signedOn;
    private AgreementSurroundings surroundings = AgreementSurroundings.NONE;
    private LocalDate today = LocalDate.of(2024, 4, 25);

    private AgreementFactsFixture(TermSheet terms) {
        this.terms = terms;
    }

    public static AgreementFactsFixture about(TermSheetFixture terms) {
        return new AgreementFactsFixture(terms.build());
    }

    public AgreementFactsFixture worded(String wording) {
        text = wording;
        return this;
    }

    public AgreementFactsFixture capped(PriceCapInForce... inForce) {
        caps.clear();
        caps.addAll(List.of(inForce));
        return this;
    }

    public AgreementFactsFixture reading(ParameterKey key, String value) {
        parameters = readings(key, value);
        return this;
    }

    public AgreementFactsFixture signedOn(String date) {
        signedOn = LocalDate.parse(date);
        return this;
    }

    public AgreementFactsFixture today(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    public AgreementFactsFixture among(List<KnownExam> exams, ExamUse.Candidate... others) {
        surroundings = new AgreementSurroundings(exams, List.of(others));
        return this;
    }

    public AgreementFacts build() {
        return new AgreementFacts(
                terms,
                AgreementText.of(text),
                TermSheetFixture.CERTIFICATE_NAMES,
                caps,
                PublishedHolidays.calendar(),
                parameters,
                today,
                signedOn,
                surroundings);
    }

    /** For Web前端开发中级. */
    public static PriceCapInForce cap(String yuan, String from, String to) {
        return new PriceCapInForce(
                TermSheetFixture.WEB_CERTIFICATE,
                SkillLevel.INTERMEDIATE,
                Money.of(yuan),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "豫教〔2020〕1号");
    }

    /** The defaults of RULES: 30 working days, copies 1+1+1, everybody reviews again, 前 includes the day. */
    public static ParameterValues defaultReadings() {
        return readings(ParameterKey.DEADLINE_INCLUSIVE, "YES");
    }

    public static ParameterValues readings(ParameterKey key, String value) {
        Map<ParameterKey, String> values = new EnumMap<>(Map.of(
                ParameterKey.SETTLEMENT_WORKING_DAYS, "30",
                ParameterKey.COPIES_ACADEMIC_AFFAIRS, "1",
                ParameterKey.COPIES_DEPARTMENT, "1",
                ParameterKey.COPIES_PROVINCE, "1",
                ParameterKey.REVIEW_AFTER_CHANGE, "ALL",
                ParameterKey.FILING_REMINDER_WORKING_DAYS, "5",
                ParameterKey.AGREEMENT_WATCH_DAYS, "30",
                ParameterKey.SIGNED_TEXT_SIMILARITY, "98",
                ParameterKey.DEADLINE_INCLUSIVE, "YES"));
        values.put(key, value);
        return new ParameterValues(LocalDate.of(2024, 4, 25), values);
    }
}
