package cn.edu.jzu.skillcert.agreement.model;

import static cn.edu.jzu.skillcert.agreement.ReviewStage.ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.agreement.ReviewStage.FINANCE;
import static cn.edu.jzu.skillcert.agreement.ReviewStage.LEGAL;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.about;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.defaultReadings;
import static cn.edu.jzu.skillcert.agreement.model.AgreementFactsFixture.readings;
import static cn.edu.jzu.skillcert.agreement.model.FindingAssertions.assertThatRule;
import static cn.edu.jzu.skillcert.agreement.model.TermSheetFixture.complete;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.AgreementEvidence;
import cn.edu.jzu.skillcert.agreement.ReviewStage;
import cn.edu.jzu.skillcert.agreement.model.ReviewedInOrder.Approval;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewRulesTest {

    private static final String HASH = "a".repeat(64);
    private static final String OLDER = "b".repeat(64);
    private static final long DRAFTER = 1;
    private static final Actor ACADEMIC = new Actor(2, "教务甲", null, null);
    private static final Actor ACCOUNTANT = new Actor(3, "财务乙", null, null);
    private static final Actor LAWYER = new Actor(4, "法务丙", null, null);

    /** 提交前置. */
    @Nested
    class BeforeSubmission {
        private final ReadyForReview.Confirmation department = confirmed("院部丁", HASH);
        private final ReadyForReview.Confirmation organization = confirmed("组织戊", HASH);
        private final Assessment clean =
                Assessment.of(AgreementRules.SUBMISSION, about(complete()).build());

        @Test
        void passesWithTemplateBothConfirmationsAndCleanRules() {
            assertThatRule(AgreementRules.READY_FOR_REVIEW, facts(true, true, department, organization, clean))
                    .passesWith(AgreementEvidence.READY_FOR_REVIEW);
        }

        @Test
        void blocksWithoutTheOrganizationsConfirmation() {
            assertThatRule(AgreementRules.READY_FOR_REVIEW, facts(true, true, department, null, clean))
                    .blocksWith(AgreementEvidence.ORGANIZATION_CONFIRMATION_MISSING);
        }

        @Test
        void blocksWithoutTheDepartmentsConfirmation() {
            assertThatRule(AgreementRules.READY_FOR_REVIEW, facts(true, true, null, organization, clean))
                    .blocksWith(AgreementEvidence.DEPARTMENT_CONFIRMATION_MISSING);
        }

        @Test
        void blocksConfirmationsOfAnEarlierContent() {
            assertThatRule(
                            AgreementRules.READY_FOR_REVIEW,
                            facts(true, true, confirmed("丁", OLDER), confirmed("戊", OLDER), clean))
                    .blocksWith(AgreementEvidence.DEPARTMENT_CONFIRMATION_STALE)
                    .blocksWith(AgreementEvidence.ORGANIZATION_CONFIRMATION_STALE);
        }

        @Test
        void blocksWithoutTheOrganizationsTemplate() {
            assertThatRule(AgreementRules.READY_FOR_REVIEW, facts(false, false, department, organization, clean))
                    .blocksWith(AgreementEvidence.TEMPLATE_MISSING);
            assertThatRule(AgreementRules.READY_FOR_REVIEW, facts(true, false, department, organization, clean))
                    .blocksWith(AgreementEvidence.TEMPLATE_NOT_FROM_ORGANIZATION);
        }

        @Test
        void blocksWhatTheRulesBlockAndNamesThem() {
            Assessment tooShort = Assessment.of(
                    AgreementRules.SUBMISSION,
                    about(complete().ending("2025-12-30")).capped().build());

            assertThatRule(AgreementRules.READY_FOR_REVIEW, facts(true, true, department, organization, tooShort))
                    .blocksWith(AgreementEvidence.SUBMISSION_BLOCKED, "R-3.2、R-3.4");
        }

        @Test
        void letsAWarningThrough() {
            Assessment warned = Assessment.of(
                    AgreementRules.SUBMISSION,
                    about(complete().uncertainCosts("")).build());

            assertThatRule(AgreementRules.READY_FOR_REVIEW, facts(true, true, department, organization, warned))
                    .passesWith(AgreementEvidence.READY_FOR_REVIEW);
        }

        @Test
        void staysOpenWhileNothingWasChecked() {
            assertThatRule(AgreementRules.READY_FOR_REVIEW, facts(true, true, department, organization, null))
                    .isBlockedPendingWith(AgreementEvidence.NOT_ASSESSED);
        }

        private ReadyForReview.Facts facts(
                boolean template,
                boolean fromOrganization,
                ReadyForReview.Confirmation byDepartment,
                ReadyForReview.Confirmation byOrganization,
                Assessment assessment) {
            return new ReadyForReview.Facts(template, fromOrganization, byDepartment, byOrganization, HASH, assessment);
        }

        private static ReadyForReview.Confirmation confirmed(String name, String hash) {
            return new ReadyForReview.Confirmation(name, Instant.parse("2024-04-20T02:00:00Z"), hash);
        }
    }

    /** 审核先后. */
    @Nested
    class OrderOfReview {

        @Test
        void passesThreeOfficesInOrderOnTheSameContent() {
            assertThatRule(AgreementRules.REVIEW_ORDER, complete3()).passesWith(AgreementEvidence.REVIEWED_IN_ORDER);
        }

        @Test
        void blocksAnApprovalBeforeAnEarlierOffice() {
            assertThatRule(AgreementRules.REVIEW_ORDER, review(approval(FINANCE, ACCOUNTANT, 10, HASH)))
                    .blocksWith(AgreementEvidence.EARLIER_STAGE_OPEN, FINANCE, ACADEMIC_AFFAIRS)
                    .isBlockedPendingWith(AgreementEvidence.STAGE_OPEN, ACADEMIC_AFFAIRS)
                    .isBlockedPendingWith(AgreementEvidence.STAGE_OPEN, LEGAL);
        }

        @Test
        void waitsForTheOfficesThatHaveNotDecided() {
            assertThatRule(AgreementRules.REVIEW_ORDER, review(approval(ACADEMIC_AFFAIRS, ACADEMIC, 9, HASH)))
                    .isBlockedPendingWith(AgreementEvidence.STAGE_OPEN, FINANCE)
                    .isBlockedPendingWith(AgreementEvidence.STAGE_OPEN, LEGAL);
        }

        @Test
        void makesEarlierApprovalsStaleWhenTheTextChanges() {
            assertThatRule(
                            AgreementRules.REVIEW_ORDER,
                            review(
                                    approval(ACADEMIC_AFFAIRS, ACADEMIC, 9, OLDER),
                                    approval(FINANCE, ACCOUNTANT, 10, OLDER),
                                    approval(LEGAL, LAWYER, 11, HASH)))
                    .isBlockedPendingWith(AgreementEvidence.APPROVAL_STALE, ACADEMIC_AFFAIRS)
                    .isBlockedPendingWith(AgreementEvidence.APPROVAL_STALE, FINANCE);
        }

        @Test
        void keepsUnaffectedApprovalsOnlyUnderThatReading() {
            List<Approval> approvals = List.of(
                    approval(ACADEMIC_AFFAIRS, ACADEMIC, 9, OLDER),
                    approval(FINANCE, ACCOUNTANT, 10, HASH),
                    approval(LEGAL, LAWYER, 11, HASH));
            Set<ReviewStage> unaffected = Set.of(ACADEMIC_AFFAIRS);

            assertThatRule(
                            AgreementRules.REVIEW_ORDER,
                            facts(approvals, unaffected, readings(ParameterKey.REVIEW_AFTER_CHANGE, "AFFECTED")))
                    .passesWith(AgreementEvidence.REVIEWED_IN_ORDER);
            assertThatRule(AgreementRules.REVIEW_ORDER, facts(approvals, unaffected, defaultReadings()))
                    .isBlockedPendingWith(AgreementEvidence.APPROVAL_STALE, ACADEMIC_AFFAIRS);
        }

        @Test
        void countsTheLatestOfSeveralApprovalsByOneOffice() {
            assertThatRule(
                            AgreementRules.REVIEW_ORDER,
                            review(
                                    approval(FINANCE, ACCOUNTANT, 13, HASH),
                                    approval(ACADEMIC_AFFAIRS, ACADEMIC, 9, OLDER),
                                    approval(ACADEMIC_AFFAIRS, ACADEMIC, 12, HASH),
                                    approval(LEGAL, LAWYER, 14, HASH)))
                    .passesWith(AgreementEvidence.REVIEWED_IN_ORDER);
        }

        @Test
        void blocksApprovalsOutOfOrder() {
            assertThatRule(
                            AgreementRules.REVIEW_ORDER,
                            review(
                                    approval(ACADEMIC_AFFAIRS, ACADEMIC, 10, HASH),
                                    approval(FINANCE, ACCOUNTANT, 9, HASH),
                                    approval(LEGAL, LAWYER, 11, HASH)))
                    .blocksWith(AgreementEvidence.OUT_OF_ORDER, FINANCE, ACADEMIC_AFFAIRS);
        }

        @Test
        void blocksTwoApprovalsAtTheVerySameTime() {
            assertThatRule(
                            AgreementRules.REVIEW_ORDER,
                            review(
                                    approval(ACADEMIC_AFFAIRS, ACADEMIC, 10, HASH),
                                    approval(FINANCE, ACCOUNTANT, 10, HASH),
                                    approval(LEGAL, LAWYER, 11, HASH)))
                    .blocksWith(AgreementEvidence.OUT_OF_ORDER);
        }

        @Test
        void blocksOnePersonInTwoOffices() {
            assertThatRule(
                            AgreementRules.REVIEW_ORDER,
                            review(
                                    approval(ACADEMIC_AFFAIRS, ACADEMIC, 9, HASH),
                                    approval(FINANCE, ACADEMIC, 10, HASH),
                                    approval(LEGAL, LAWYER, 11, HASH)))
                    .blocksWith(AgreementEvidence.SAME_PERSON, ACADEMIC_AFFAIRS, FINANCE);
        }

        @Test
        void blocksOnePersonBehindADelegate() {
            Actor forAcademic = new Actor(9, "代办", ACADEMIC.accountId(), ACADEMIC.name());

            assertThatRule(
                            AgreementRules.REVIEW_ORDER,
                            review(
                                    approval(ACADEMIC_AFFAIRS, ACADEMIC, 9, HASH),
                                    approval(FINANCE, forAcademic, 10, HASH)))
                    .blocksWith(AgreementEvidence.SAME_PERSON, "代办");
        }

        @Test
        void blocksTheDrafterAlsoBehindADelegate() {
            assertThatRule(
                            AgreementRules.REVIEW_ORDER,
                            review(approval(ACADEMIC_AFFAIRS, new Actor(9, "代办", DRAFTER, "丁"), 9, HASH)))
                    .blocksWith(AgreementEvidence.DRAFTER_REVIEWS, ACADEMIC_AFFAIRS);
        }

        @Test
        void blocksAnApprovalInAForeignRole() {
            assertThatRule(
                            AgreementRules.REVIEW_ORDER,
                            review(new Approval(
                                    ACADEMIC_AFFAIRS,
                                    Role.FINANCE,
                                    ACADEMIC,
                                    Instant.parse("2024-04-22T01:00:00Z"),
                                    HASH)))
                    .blocksWith(AgreementEvidence.APPROVED_IN_WRONG_ROLE, Role.FINANCE)
                    .isBlockedPendingWith(AgreementEvidence.STAGE_OPEN, LEGAL);
        }
    }

    /** 发起签订. */
    @Nested
    class StartOfSigning {

        @Test
        void isForTheDepartmentAfterThreeApprovals() {
            assertThatRule(AgreementRules.READY_FOR_SIGNING, new ReadyForSigning.Facts(complete3(), Role.DEPARTMENT))
                    .passesWith(AgreementEvidence.READY_FOR_SIGNING);
        }

        @Test
        void isRefusedAfterTwo() {
            assertThatRule(
                            AgreementRules.READY_FOR_SIGNING,
                            new ReadyForSigning.Facts(
                                    review(
                                            approval(ACADEMIC_AFFAIRS, ACADEMIC, 9, HASH),
                                            approval(FINANCE, ACCOUNTANT, 10, HASH)),
                                    Role.DEPARTMENT))
                    .blocksWith(AgreementEvidence.NOT_ALL_APPROVED, 2L, 3);
        }

        @ParameterizedTest
        @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "DEPARTMENT")
        void isRefusedToEverybodyElse(Role role) {
            assertThatRule(AgreementRules.READY_FOR_SIGNING, new ReadyForSigning.Facts(complete3(), role))
                    .blocksWith(AgreementEvidence.SIGNING_NOT_BY_DEPARTMENT, role);
        }
    }

    private static ReviewedInOrder.Facts complete3() {
        return review(
                approval(ACADEMIC_AFFAIRS, ACADEMIC, 9, HASH),
                approval(FINANCE, ACCOUNTANT, 10, HASH),
                approval(LEGAL, LAWYER, 11, HASH));
    }

    private static ReviewedInOrder.Facts review(Approval... approvals) {
        return facts(List.of(approvals), Set.of(), defaultReadings());
    }

    private static ReviewedInOrder.Facts facts(
            List<Approval> approvals, Set<ReviewStage> unaffected, ParameterValues parameters) {
        return new ReviewedInOrder.Facts(HASH, Set.of(DRAFTER), approvals, unaffected, parameters);
    }

    private static Approval approval(ReviewStage stage, Actor actor, int hour, String hash) {
        return new Approval(stage, stage.role(), actor, Instant.parse("2024-04-22T%02d:00:00Z".formatted(hour)), hash);
    }
}
