package cn.edu.jzu.skillcert.agreement.model;

import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.about;
import static cn.edu.jzu.skillcert.agreement.model.FindingAssertions.assertThatRule;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.WORDING;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.complete;

import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.FeeItem;
import cn.edu.jzu.skillcert.agreement.FeeItemKind;
import cn.edu.jzu.skillcert.agreement.SiteTopic;
import cn.edu.jzu.skillcert.regulation.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTermRulesTest {

    /** 考务费用条款. */
    @Nested
    class ExamServiceClause {
        private final Rule<AgreementFacts> rule = new SiteTermsAgreed();

        @ParameterizedTest
        @EnumSource(SiteTopic.class)
        void blocksASiteWithoutAnyOneOfTheSixTopics(SiteTopic topic) {
            assertThatRule(rule, about(complete().without(topic)).build())
                    .blocksWith(AgreementEvidence.TOPIC_MISSING, topic)
                    .atField("siteTerms[" + topic + "]")
                    .only();
        }

        @Test
        void blocksATopicThatTheTextDoesNotSettle() {
            assertThatRule(
                            rule,
                            about(complete())
                                    .worded(WORDING.replace("4. 乙方于考前5日派遣考评员2名。\n", ""))
                                    .build())
                    .blocksWith(AgreementEvidence.TOPIC_NOT_IN_TEXT, SiteTopic.ASSESSOR_DISPATCH)
                    .only();
        }

        @Test
        void doesNotApplyWhereTheSchoolIsNoSite() {
            assertThatRule(rule, about(complete().notAnExamSite()).build())
                    .doesNotApplyWith(AgreementEvidence.NOT_A_SITE);
        }

        @Test
        void passesASiteWithAllSixInTheText() {
            assertThatRule(rule, about(complete()).build()).passesWith(AgreementEvidence.SITE_TERMS_AGREED);
        }
    }

    /** 考务费30个工作日. */
    @Nested
    class TermOfTheServiceFee {
        private final Rule<AgreementFacts> rule = new ServiceFeeTermWithinLimit();

        @Test
        void passesThirtyWorkingDays() {
            assertThatRule(rule, about(complete().serviceFeeDueWithin(30)).build())
                    .passesWith(AgreementEvidence.SETTLEMENT_TERM_WITHIN_LIMIT);
        }

        @ParameterizedTest
        @ValueSource(ints = {31, 45})
        void refusesALongerTerm(int agreed) {
            assertThatRule(rule, about(complete().serviceFeeDueWithin(agreed)).build())
                    .warnsWith(AgreementEvidence.SETTLEMENT_TERM_TOO_LONG, agreed, 30);
        }

        @Test
        void staysOpenWithoutATermAndDoesNotApplyWithoutASite() {
            assertThatRule(rule, about(complete().serviceFeeDueWithin(null)).build())
                    .isPendingWith(AgreementEvidence.SETTLEMENT_TERM_MISSING);
            assertThatRule(rule, about(complete().notAnExamSite()).build())
                    .doesNotApplyWith(AgreementEvidence.NOT_A_SITE);
        }
    }

    /** 费用项目在协议内. */
    @Nested
    class ItemsOfTheServiceFee {
        private final Rule<AgreementFacts> rule = new ServiceFeeItemsAgreed();

        @Test
        void passesItemsWithTheirBearers() {
            assertThatRule(rule, about(complete()).build()).passesWith(AgreementEvidence.FEE_ITEMS_AGREED);
        }

        @Test
        void warnsASiteThatListsNothing() {
            assertThatRule(rule, about(complete().withoutFeeItems()).build()).warnsWith(AgreementEvidence.NO_FEE_ITEMS);
        }

        @Test
        void staysOpenWhileNobodyBearsAnItem() {
            assertThatRule(
                            rule,
                            about(complete().alsoCharging(new FeeItem(FeeItemKind.ROOM_RENT, null, null, null, null)))
                                    .build())
                    .isBlockedPendingWith(AgreementEvidence.BEARER_MISSING, 4)
                    .atField("feeItems[3].bearer");
        }
    }

    /** 不确定与未尽费用写明. */
    @Nested
    class UncertainCosts {
        private final Rule<AgreementFacts> rule = new UncertainCostsAgreed();

        @Test
        void passesAClauseOrTheWordNone() {
            assertThatRule(rule, about(complete()).build()).passesWith(AgreementEvidence.UNCERTAIN_COSTS_AGREED);
            assertThatRule(rule, about(complete().uncertainCosts(" 无 ")).build())
                    .passesWith(AgreementEvidence.UNCERTAIN_COSTS_NONE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "　"})
        void onlyWarnsIfEmpty(String costs) {
            assertThatRule(rule, about(complete().uncertainCosts(costs)).build())
                    .warnsWith(AgreementEvidence.UNCERTAIN_COSTS_MISSING);
        }

        @Test
        void warnsIfTheTextDoesNotSayIt() {
            assertThatRule(rule, about(complete()).worded("第一条 有效期").build())
                    .warnsWith(AgreementEvidence.UNCERTAIN_COSTS_NOT_IN_TEXT);
        }
    }
}
