package cn.edu.jzu.skillcert.agreement.model;

import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.about;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.cap;
import static cn.edu.jzu.skillcert.agreement.model.FindingAssertions.assertThatRule;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.WEB_CERTIFICATE;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.Verdict;
import cn.edu.jzu.skillcert.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionRulesTest {

    @Test
    void aCompleteAgreementPassesThemAll() {
        Assessment assessment =
                Assessment.of(AgreementRules.SUBMISSION, about(complete()).build());

        assertThat(assessment.findings()).hasSize(9).allMatch(f -> f.verdict() == Verdict.PASS);
    }

    @Test
    void anUntouchedFormPassesNoneAndIsBlocked() {
        AgreementFacts nothing = new AgreementFacts(
                TermSheetFixture.blank(),
                AgreementText.of(""),
                TermSheetFixture.CERTIFICATE_NAMES,
                List.of(),
                about(complete()).build().calendar(),
                AgreementFactsFixture.defaultReadings(),
                LocalDate.of(2024, 4, 25),
                null,
                AgreementSurroundings.NONE);

        Assessment assessment = Assessment.of(AgreementRules.SUBMISSION, nothing);

        assertThat(assessment.findings()).noneMatch(f -> f.verdict() == Verdict.PASS);
        assertThat(assessment.blocked()).isTrue();
    }

    /** 起始时间. */
    @Nested
    class StartOfValidity {
        private final Rule<AgreementFacts> rule = new StartsBeforeExams();

        @Test
        void passesTheDayBeforeTheFirstExam() {
            assertThatRule(
                            rule,
                            about(dates("2024-11-15", "2024-11-16", "2024-11-16"))
                                    .build())
                    .passesWith(AgreementEvidence.START_BEFORE_EXAM);
        }

        @Test
        void blocksAStartOnTheDayOfTheFirstExam() {
            assertThatRule(
                            rule,
                            about(dates("2024-11-16", "2024-11-18", "2024-11-16"))
                                    .build())
                    .blocksWith(AgreementEvidence.START_NOT_BEFORE_EXAM, LocalDate.of(2024, 11, 15))
                    .atField("startDate");
        }

        @Test
        void warnsIfRegistrationBeginsNoLaterThanTheAgreement() {
            assertThatRule(
                            rule,
                            about(dates("2024-11-01", "2024-10-20", "2024-11-16"))
                                    .build())
                    .passesAlsoWith(AgreementEvidence.START_BEFORE_EXAM)
                    .warnsWith(AgreementEvidence.START_NOT_BEFORE_REGISTRATION);
            assertThatRule(
                            rule,
                            about(dates("2024-11-01", "2024-11-01", "2024-11-16"))
                                    .build())
                    .warnsWith(AgreementEvidence.START_NOT_BEFORE_REGISTRATION);
        }

        @Test
        void warnsOfBackdatingAsPlannedAndAsSigned() {
            assertThatRule(
                            rule,
                            about(complete().starting("2024-05-01").signingOn("2024-05-02"))
                                    .build())
                    .warnsWith(AgreementEvidence.SIGNED_AFTER_START);
            assertThatRule(
                            rule,
                            about(complete().starting("2024-05-01").signingOn("2024-05-01"))
                                    .build())
                    .passesWith(AgreementEvidence.START_BEFORE_EXAM);
            assertThatRule(
                            rule,
                            about(complete().signingOn("2024-04-28"))
                                    .signedOn("2024-05-06")
                                    .build())
                    .warnsWith(AgreementEvidence.SIGNED_AFTER_START, LocalDate.of(2024, 5, 6));
        }

        @Test
        void staysOpenWhileADateIsMissing() {
            assertThatRule(rule, about(complete().starting(null)).build())
                    .isBlockedPendingWith(AgreementEvidence.START_MISSING);
            assertThatRule(rule, about(complete().examining(null, "2024-11-17")).build())
                    .isBlockedPendingWith(AgreementEvidence.FIRST_EXAM_MISSING);
            assertThatRule(
                            rule,
                            about(complete().registeringFrom(null).signingOn(null))
                                    .build())
                    .isPendingWith(AgreementEvidence.REGISTRATION_DATE_MISSING)
                    .isPendingWith(AgreementEvidence.SIGNING_DATE_MISSING);
        }

        private TermSheetFixture dates(String start, String registration, String exam) {
            return complete().starting(start).registeringFrom(registration).examining(exam, exam);
        }
    }

    /** 截止时间. */
    @Nested
    class EndOfValidity {
        private final Rule<AgreementFacts> rule = new RunsThroughFollowingYear();

        @Test
        void passesTheLastDayOfTheFollowingYear() {
            assertThatRule(rule, facts("2024-06-15", "2024-06-15", "2025-12-31"))
                    .passesWith(AgreementEvidence.END_LATE_ENOUGH);
        }

        @Test
        void blocksOneDayLessAndNamesTheDayWanted() {
            assertThatRule(rule, facts("2024-06-15", "2024-06-15", "2025-12-30"))
                    .blocksWith(AgreementEvidence.END_TOO_EARLY, LocalDate.of(2025, 12, 30), LocalDate.of(2025, 12, 31))
                    .atField("endDate");
        }

        @Test
        void countsFromTheLastOfSeveralExams() {
            assertThatRule(rule, facts("2024-11-16", "2025-03-15", "2025-12-31"))
                    .blocksWith(AgreementEvidence.END_TOO_EARLY, LocalDate.of(2026, 12, 31));
            assertThatRule(rule, facts("2024-11-16", "2025-03-15", "2026-12-31"))
                    .passesWith(AgreementEvidence.END_LATE_ENOUGH);
        }

        @Test
        void turnsWhenAnExamMovesOverTheYearEnd() {
            assertThatRule(rule, facts("2024-12-28", "2024-12-28", "2025-12-31"))
                    .passesWith(AgreementEvidence.END_LATE_ENOUGH);
            assertThatRule(rule, facts("2025-01-04", "2025-01-04", "2025-12-31"))
                    .blocksWith(AgreementEvidence.END_TOO_EARLY);
        }

        @Test
        void countsFromALeapDayToo() {
            assertThatRule(rule, facts("2024-02-29", "2024-02-29", "2025-12-31"))
                    .passesWith(AgreementEvidence.END_LATE_ENOUGH);
        }

        @Test
        void staysOpenWhileADateIsMissing() {
            assertThatRule(rule, facts("2024-06-15", "2024-06-15", null))
                    .isBlockedPendingWith(AgreementEvidence.END_MISSING);
            assertThatRule(rule, facts("2024-06-15", null, "2025-12-31"))
                    .isBlockedPendingWith(AgreementEvidence.LAST_EXAM_MISSING);
        }

        private AgreementFacts facts(String first, String last, String end) {
            return about(complete().examining(first, last).ending(end)).build();
        }
    }

    /** 考核费用条款. */
    @Nested
    class ExamFeeClause {
        private final Rule<AgreementFacts> rule = new ExamFeeAgreed();

        @Test
        void passesWithPriceAndMethod() {
            assertThatRule(rule, about(complete()).build()).passesWith(AgreementEvidence.EXAM_FEE_AGREED);
        }

        @Test
        void blocksAPriceWithoutAMethod() {
            assertThatRule(rule, about(complete().settledBy(" ")).build())
                    .blocksWith(AgreementEvidence.METHOD_MISSING)
                    .only();
        }

        @Test
        void blocksALevelWithoutAPriceAndASheetWithoutLevels() {
            assertThatRule(
                            rule,
                            about(complete().alsoPriced(WEB_CERTIFICATE, SkillLevel.ADVANCED, null))
                                    .build())
                    .blocksWith(AgreementEvidence.PRICE_MISSING, SkillLevel.ADVANCED)
                    .atField("prices[1].unitPrice");
            assertThatRule(rule, about(complete().withoutPrices()).build()).blocksWith(AgreementEvidence.NO_PRICES);
        }

        @Test
        void blocksAPriceThatTheTextDoesNotName() {
            assertThatRule(rule, about(complete().pricedAt("280")).build())
                    .blocksWith(AgreementEvidence.PRICE_NOT_IN_TEXT, Money.of("280"));
        }

        @Test
        void blocksAMethodThatTheTextDoesNotName() {
            assertThatRule(rule, about(complete()).worded("中级考核费300元/人。").build())
                    .blocksWith(AgreementEvidence.METHOD_NOT_IN_TEXT);
        }

        @Test
        void staysOpenWithoutAText() {
            assertThatRule(rule, about(complete()).worded("").build())
                    .isBlockedPendingWith(AgreementEvidence.TEXT_MISSING);
        }

        @Test
        void survivesALineWithoutItsLevel() {
            assertThatRule(
                            rule,
                            about(complete().withoutPrices().alsoPriced(WEB_CERTIFICATE, null, null))
                                    .build())
                    .blocksWith(AgreementEvidence.PRICE_MISSING);
        }
    }

    /** 省域上限. */
    @Nested
    class ProvincialPriceCap {
        private final Rule<AgreementFacts> rule = new WithinPriceCap();

        @Test
        void passesAtTheCapItself() {
            assertThatRule(rule, about(complete().pricedAt("300")).build()).passesWith(AgreementEvidence.WITHIN_CAP);
        }

        @Test
        void blocksOneFenAbove() {
            assertThatRule(rule, about(complete().pricedAt("300.01")).build())
                    .blocksWith(AgreementEvidence.OVER_CAP, Money.of("300.01"), Money.of("300"), Money.of("0.01"))
                    .atField("prices[0].unitPrice");
        }

        @Test
        void staysOpenAndBlocksWithoutACap() {
            assertThatRule(rule, about(complete()).capped().build())
                    .isBlockedPendingWith(AgreementEvidence.CAP_MISSING);
            assertThatRule(
                            rule,
                            about(complete())
                                    .capped(cap("300", "2020-01-01", "2024-04-27"))
                                    .build())
                    .isBlockedPendingWith(AgreementEvidence.CAP_MISSING);
            assertThatRule(
                            rule,
                            about(complete())
                                    .capped(cap("300", "2024-04-28", "2024-04-28"))
                                    .build())
                    .passesWith(AgreementEvidence.WITHIN_CAP);
        }

        @Test
        void warnsIfTheCapIsLoweredBeforeTheExams() {
            assertThatRule(rule, loweredOn("2024-07-01"))
                    .passesAlsoWith(AgreementEvidence.WITHIN_CAP)
                    .warnsWith(AgreementEvidence.CAP_LOWERED, Money.of("280"), LocalDate.of(2024, 7, 1));
            assertThatRule(rule, loweredOn("2024-11-18")).passesWith(AgreementEvidence.WITHIN_CAP);
        }

        @Test
        void takesTheCapOfTheDayItWasReallySigned() {
            assertThatRule(
                            rule,
                            about(complete())
                                    .capped(cap("300", "2020-01-01", "2024-06-30"), cap("280", "2024-07-01", null))
                                    .signedOn("2024-07-01")
                                    .build())
                    .blocksWith(AgreementEvidence.OVER_CAP, Money.of("280"));
        }

        @Test
        void looksAtEveryLevel() {
            assertThatRule(
                            rule,
                            about(complete().alsoPriced(WEB_CERTIFICATE, SkillLevel.ADVANCED, "300"))
                                    .build())
                    .passesAlsoWith(AgreementEvidence.WITHIN_CAP)
                    .atField("prices[1].unitPrice");
        }

        @Test
        void staysOpenWithoutPriceOrSigningDate() {
            assertThatRule(rule, about(complete().signingOn(null)).build())
                    .isBlockedPendingWith(AgreementEvidence.CAP_DATE_MISSING);
            assertThatRule(rule, about(complete().pricedAt(null)).build())
                    .isBlockedPendingWith(AgreementEvidence.PRICE_MISSING);
            assertThatRule(rule, about(complete().withoutPrices()).build())
                    .isBlockedPendingWith(AgreementEvidence.NO_PRICES);
        }

        private AgreementFacts loweredOn(String day) {
            String before = LocalDate.parse(day).minusDays(1).toString();
            return about(complete())
                    .capped(cap("300", "2020-01-01", before), cap("280", day, null))
                    .build();
        }
    }

    /** 考核费结算时间. */
    @Nested
    class SettlementOfTheExamFee {
        private final Rule<AgreementFacts> rule = new ExamFeeSettledInTime();

        @ParameterizedTest
        @ValueSource(strings = {"2025-06-30", "2025-12-31"})
        void passesUpToTheLastDayOfTheFollowingYear(String agreed) {
            assertThatRule(rule, facts(agreed).build()).passesWith(AgreementEvidence.SETTLEMENT_DATE_IN_TIME);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-01-01", "2026-01-31"})
        void onlyWarnsLaterSinceItIsAPrinciple(String agreed) {
            assertThatRule(rule, facts(agreed).build())
                    .warnsWith(AgreementEvidence.SETTLEMENT_DATE_LATE, LocalDate.of(2025, 12, 31))
                    .only();
        }

        @Test
        void leavesTheDayItselfOutIfReadThatWay() {
            assertThatRule(
                            rule,
                            facts("2025-12-31")
                                    .reading(ParameterKey.DEADLINE_INCLUSIVE, "NO")
                                    .build())
                    .warnsWith(AgreementEvidence.SETTLEMENT_DATE_LATE, LocalDate.of(2025, 12, 30));
        }

        @Test
        void staysOpenWithoutADate() {
            assertThatRule(rule, facts(null).build()).isPendingWith(AgreementEvidence.SETTLEMENT_DATE_MISSING);
        }

        private AgreementFactsFixture facts(String agreed) {
            return about(complete().examining("2024-06-15", "2024-06-15").settledBefore(agreed));
        }
    }
}
