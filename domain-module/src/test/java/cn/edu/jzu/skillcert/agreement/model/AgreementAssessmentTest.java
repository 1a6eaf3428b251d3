package cn.edu.jzu.skillcert.agreement.model;

import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.about;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFixture.later;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.complete;
import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.CopyHolder;
import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.regulation.Finding;
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

        assertThat(AgreementAssessment.of(agreement, facts).of("R-3.10"))
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
}
