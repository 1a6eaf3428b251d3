package cn.edu.jzu.skillcert.agreement.model;

import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.WEB_CERTIFICATE;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.agreement.AgreementError;
import cn.edu.jzu.skillcert.agreement.CostBearer;
import cn.edu.jzu.skillcert.agreement.FeeItem;
import cn.edu.jzu.skillcert.agreement.FeeItemKind;
import cn.edu.jzu.skillcert.agreement.SiteTopic;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class TermSheetCheckTest {

    private static final Map<Long, Set<SkillLevel>> OFFERED = Map.of(WEB_CERTIFICATE, Set.of(SkillLevel.values()));

    @Test
    void acceptsACompleteSheetAndAnEmptyOne() {
        assertThat(TermSheetCheck.violations(complete().build(), OFFERED)).isEmpty();
        assertThat(TermSheetCheck.violations(TermSheetFixture.blank(), Map.of()))
                .isEmpty();
    }

    @Test
    void refusesAnEndBeforeTheStartButNotAOneDayAgreement() {
        violationsOf(complete().valid("2024-05-02", "2024-05-01"))
                .containsExactly(tuple("endDate", AgreementError.END_BEFORE_START));
        violationsOf(complete().valid("2024-05-01", "2024-05-01")).isEmpty();
    }

    @Test
    void refusesALastExamBeforeTheFirst() {
        violationsOf(complete().examining("2024-11-17", "2024-11-16"))
                .containsExactly(tuple("lastExamDate", AgreementError.LAST_EXAM_BEFORE_FIRST));
    }

    @Test
    void refusesAMistypedYear() {
        violationsOf(complete().ending("2205-12-31"))
                .containsExactly(tuple("endDate", AgreementError.DATE_OUT_OF_RANGE));
    }

    @Test
    void refusesPricesThatAreMissingZeroOrTooHigh() {
        violationsOf(complete()
                        .withoutPrices()
                        .alsoPriced(WEB_CERTIFICATE, SkillLevel.ELEMENTARY, null)
                        .alsoPriced(WEB_CERTIFICATE, SkillLevel.INTERMEDIATE, "0")
                        .alsoPriced(WEB_CERTIFICATE, SkillLevel.ADVANCED, "100000.01"))
                .containsExactly(
                        tuple("prices[0].unitPrice", AgreementError.PRICE_REQUIRED),
                        tuple("prices[1].unitPrice", AgreementError.PRICE_NOT_POSITIVE),
                        tuple("prices[2].unitPrice", AgreementError.AMOUNT_OVER_LIMIT));
        violationsOf(complete().pricedAt("100000")).isEmpty();
    }

    @Test
    void refusesACertificateThatIsNotOnOffer() {
        violationsOf(complete().alsoPriced(99, SkillLevel.INTERMEDIATE, "300"))
                .containsExactly(tuple("prices[1].certificateId", AgreementError.UNKNOWN_CERTIFICATE));
    }

    @Test
    void refusesALevelTheCertificateDoesNotHave() {
        assertThat(TermSheetCheck.violations(complete().build(), Map.of(WEB_CERTIFICATE, Set.of(SkillLevel.ADVANCED))))
                .containsExactly(
                        Violation.of("prices[0].level", AgreementError.LEVEL_NOT_OFFERED, SkillLevel.INTERMEDIATE));
    }

    @Test
    void refusesTheSameCertificateAndLevelTwiceAndNamesTheEarlierLine() {
        List<Violation> violations = TermSheetCheck.violations(
                complete()
                        .alsoPriced(WEB_CERTIFICATE, SkillLevel.INTERMEDIATE, "280")
                        .build(),
                OFFERED);

        assertThat(violations).containsExactly(Violation.of("prices[1].level", AgreementError.DUPLICATE_PRICE, 1));
        violationsOf(complete().alsoPriced(WEB_CERTIFICATE, SkillLevel.ADVANCED, "400"))
                .isEmpty();
        violationsOf(complete().alsoPriced(WEB_CERTIFICATE, null, "400"))
                .containsExactly(tuple("prices[1].level", AgreementError.LEVEL_REQUIRED));
    }

    @Test
    void countsARareCharacterAsOne() {
        violationsOf(complete().settledBy("𠮷".repeat(4000))).isEmpty();
        violationsOf(complete().settledBy("𠮷".repeat(4001)))
                .containsExactly(tuple("settlementMethod", AgreementError.TERM_TOO_LONG));
    }

    @Test
    void refusesOverlongTextsInEveryPlace() {
        violationsOf(complete()
                        .uncertainCosts("长".repeat(4001))
                        .withSiteTerm(SiteTopic.COST_SHARING, "长".repeat(4001))
                        .alsoCharging(new FeeItem(
                                FeeItemKind.OTHER, "长".repeat(61), CostBearer.SCHOOL, null, "长".repeat(21))))
                .containsExactlyInAnyOrder(
                        tuple("uncertainCosts", AgreementError.TERM_TOO_LONG),
                        tuple("siteTerms[COST_SHARING]", AgreementError.TERM_TOO_LONG),
                        tuple("feeItems[3].name", AgreementError.TERM_TOO_LONG),
                        tuple("feeItems[3].unit", AgreementError.TERM_TOO_LONG));
    }

    @Test
    void wantsANameForOtherFeesAndEachItemOnce() {
        violationsOf(complete()
                        .alsoCharging(new FeeItem(FeeItemKind.OTHER, " ", CostBearer.SCHOOL, null, null))
                        .alsoCharging(new FeeItem(null, "x", CostBearer.SCHOOL, null, null))
                        .alsoCharging(new FeeItem(FeeItemKind.SECURITY, null, CostBearer.SCHOOL, null, null))
                        .alsoCharging(
                                new FeeItem(FeeItemKind.OTHER, "搬运费", CostBearer.SCHOOL, Money.of("1000000.01"), "次"))
                        .alsoCharging(new FeeItem(FeeItemKind.OTHER, "餐费", CostBearer.SCHOOL, null, "人")))
                .containsExactly(
                        tuple("feeItems[3].name", AgreementError.FEE_ITEM_NAME_REQUIRED),
                        tuple("feeItems[4].kind", AgreementError.FEE_ITEM_KIND_REQUIRED),
                        tuple("feeItems[5].kind", AgreementError.DUPLICATE_FEE_ITEM),
                        tuple("feeItems[6].rate", AgreementError.AMOUNT_OVER_LIMIT));
    }

    @Test
    void refusesNegativeCopiesAndATermOfNoDays() {
        violationsOf(complete().organizationKeeping(-1))
                .containsExactly(tuple("organizationCopies", AgreementError.COPIES_OUT_OF_RANGE));
        violationsOf(complete().serviceFeeDueWithin(0))
                .containsExactly(tuple("settlementWorkingDays", AgreementError.WORKING_DAYS_OUT_OF_RANGE));
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> violationsOf(
            TermSheetFixture sheet) {
        return assertThat(TermSheetCheck.violations(sheet.build(), OFFERED))
                .extracting(Violation::field, Violation::code);
    }
}
