package cn.edu.jzu.skillcert.agreement.model;

import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.about;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.cap;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.readings;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFixture.later;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgreementAssessmentTest {

    private final AgreementFacts facts = about(complete()).build();

    @Test
    void aFiledAgreementHasNothingOpenAboutItsCopies() {
        Agreement agreement = AgreementFixture.signed();
        for (CopyHolder holder : CopyHolder.values()) {
            record(agreement, holder, holder == CopyHolder.PROVINCE ? "SF1234567890" : null);
        }
        agreement.file("XY-2024-0001", LocalDate.of(2024, 4, 29), AgreementFixture.ACADEMIC, later());

        assertThat(AgreementAssessment.of(agreement, facts, moment -> facts.parameters())
                        .of("R-3.10"))
                .extracting(Finding::verdict)
                .containsOnly(Verdict.PASS);
    }

    @Test
    void aProofOfPostingStandsForTheTrackingNumber() {
        Agreement agreement = AgreementFixture.signed();
        for (CopyHolder holder : CopyHolder.values()) {
            record(agreement, holder, null);
        }
        assertThat(AgreementAssessment.beforeFiling(agreement, facts).blocking())
                .extracting(Finding::evidence)
                .containsExactly(AgreementEvidence.DISPATCH_UNPROVEN);

        agreement.attachPostingProof(AgreementFixture.SCAN, AgreementFixture.DRAFTER, later());
        assertThat(AgreementAssessment.beforeFiling(agreement, facts).findings())
                .allMatch(finding -> finding.verdict() == Verdict.PASS)
                .anySatisfy(finding -> assertThat(finding.arguments()).contains(AgreementFixture.SCAN.fileName()));
    }

    private static void record(Agreement agreement, CopyHolder holder, String trackingNumber) {
        agreement.recordCopy(holder, 1, LocalDate.of(2024, 4, 29), trackingNumber, AgreementFixture.DRAFTER, later());
    }

    @Test
    void aScanThatLacksPagesOfTheApprovedPdfIsToldWhenItComesIn() {
        Agreement agreement = AgreementFixture.approved(
                AgreementFixture.draftFrom(AgreementFixture.paper(12, TermSheetFixture.WORDING)));

        assertThat(AgreementAssessment.ofScan(agreement, 11, null, facts).failures())
                .extracting(Finding::evidence)
                .containsExactly(AgreementEvidence.SCAN_TOO_SHORT);
        assertThat(AgreementAssessment.ofScan(agreement, 12, null, facts).failures())
                .isEmpty();
    }

    @Test
    void aTemplateTheDepartmentWroteItselfIsNotEnough() {
        Agreement own = AgreementFixture.draftFrom(AgreementFixture.templateFrom(Party.DEPARTMENT));
        AgreementFixture.confirmByBoth(own);

        assertThat(AgreementAssessment.beforeSubmission(own, facts).failures())
                .extracting(Finding::evidence)
                .containsExactly(AgreementEvidence.TEMPLATE_NOT_FROM_ORGANIZATION);
    }

    @Test
    void theCapOfTheRealSigningDayCountsAndNotThatOfThePlannedOne() {
        AgreementFacts lowered = about(complete().signingOn("2024-06-30").starting("2024-07-05"))
                .capped(cap("300", "2020-01-01", "2024-06-30"), cap("280", "2024-07-01", null))
                .build();

        assertThat(AgreementAssessment.onSigningDay(lowered, LocalDate.of(2024, 6, 30))
                        .blocking())
                .isEmpty();
        assertThat(AgreementAssessment.onSigningDay(lowered, LocalDate.of(2024, 7, 1))
                        .blocking())
                .extracting(Finding::evidence)
                .containsExactly(AgreementEvidence.OVER_CAP);
    }

    @Test
    void aCapEnteredAfterTheSigningStopsTheFiling() {
        Agreement agreement = AgreementFixture.signed();
        AgreementFacts lowered = about(complete())
                .capped(cap("280", "2024-01-01", null))
                .signedOn("2024-04-28")
                .build();
        assertThat(AgreementAssessment.beforeFiling(agreement, lowered).of("R-3.4"))
                .extracting(Finding::evidence)
                .containsExactly(AgreementEvidence.OVER_CAP);
    }

    @Test
    void onlyWhatTheRealSigningDayRaisesAnewWantsAnExplanation() {
        AgreementFacts inTime = about(complete().signingOn("2024-04-28")).build();
        assertThat(AgreementAssessment.unexplainedOnSigningDay(inTime, LocalDate.of(2024, 5, 1)))
                .isEmpty();
        assertThat(AgreementAssessment.unexplainedOnSigningDay(inTime, LocalDate.of(2024, 5, 2)))
                .extracting(Finding::evidence)
                .containsExactly(AgreementEvidence.SIGNED_AFTER_START);
        AgreementFacts plannedLate = about(complete().signingOn("2024-05-10")).build();
        assertThat(AgreementAssessment.unexplainedOnSigningDay(plannedLate, LocalDate.of(2024, 5, 20)))
                .isEmpty();
    }

    @Test
    void closedStepsKeepTheReadingOfTheDayTheyWereDecidedOn() {
        Agreement agreement = AgreementFixture.underReview();
        AgreementFixture.approve(agreement, ReviewStage.ACADEMIC_AFFAIRS);
        AgreementFixture.giveBack(agreement, ReviewStage.FINANCE, ReviewStage.FINANCE);
        AgreementFixture.write(
                agreement,
                TermSheetFixture.WORDING.replace("300元/人", "280元/人"),
                complete().pricedAt("280").build());
        AgreementFixture.confirmByBoth(agreement);
        AgreementFixture.submit(agreement);
        AgreementFixture.approve(agreement, ReviewStage.FINANCE);
        AgreementFixture.approve(agreement, ReviewStage.LEGAL);
        AgreementFacts everybodyToday = about(complete().pricedAt("280")).build();
        ParameterValues affectedThen = readings(ParameterKey.REVIEW_AFTER_CHANGE, "AFFECTED");

        assertThat(AgreementAssessment.of(agreement, everybodyToday, moment -> affectedThen)
                        .of("R-3.12"))
                .extracting(Finding::verdict)
                .containsOnly(Verdict.PASS);
        assertThat(AgreementAssessment.of(agreement, everybodyToday, moment -> everybodyToday.parameters())
                        .of("R-3.12"))
                .extracting(Finding::evidence)
                .contains(AgreementEvidence.APPROVAL_STALE);
    }

    @Test
    void theLimitsOfTheSubmissionHoldForWhatWasSubmittedAndTodaysForADraft() {
        AgreementFacts shorterToday = about(complete())
                .reading(ParameterKey.SETTLEMENT_WORKING_DAYS, "20")
                .build();
        ParameterValues thirtyThen = AgreementFactsFixture.defaultReadings();

        assertThat(AgreementAssessment.of(AgreementFixture.underReview(), shorterToday, moment -> thirtyThen)
                        .of("R-3.7"))
                .extracting(Finding::verdict)
                .containsOnly(Verdict.PASS);
        assertThat(AgreementAssessment.of(AgreementFixture.draft(), shorterToday, moment -> thirtyThen)
                        .of("R-3.7"))
                .extracting(Finding::verdict)
                .containsOnly(Verdict.FAIL);
    }

    @Test
    void theCopiesWantedOnTheDayOfFilingStayTheCopiesWanted() {
        Agreement agreement = AgreementFixture.signed();
        for (CopyHolder holder : CopyHolder.values()) {
            record(agreement, holder, holder == CopyHolder.PROVINCE ? "SF1234567890" : null);
        }
        AgreementFacts twoToday =
                about(complete()).reading(ParameterKey.COPIES_DEPARTMENT, "2").build();
        ParameterValues oneThen = AgreementFactsFixture.defaultReadings();
        assertThat(AgreementAssessment.of(agreement, twoToday, moment -> oneThen)
                        .of("R-3.10"))
                .extracting(Finding::evidence)
                .contains(AgreementEvidence.COPIES_SHORT);
        agreement.file("XY-2024-0001", LocalDate.of(2024, 4, 29), AgreementFixture.ACADEMIC, later());
        assertThat(AgreementAssessment.of(agreement, twoToday, moment -> oneThen)
                        .of("R-3.10"))
                .extracting(Finding::verdict)
                .containsOnly(Verdict.PASS);
    }
}
