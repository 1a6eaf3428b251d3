package cn.edu.jzu.skillcert.pilot.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.pilot.DeclaredLine;
import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.pilot.WillingClass;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R-2.1a, R-2.1b, R-2.1c with the examples of the catalogue. */
class DeclarationRulesTest {

    @Nested
    class Order {

        private static final LocalDate CONSENT = LocalDate.of(2024, 3, 12);
        private static final LocalDate UPLOAD = LocalDate.of(2024, 3, 15);
        private static final LocalDate APPROVAL = LocalDate.of(2024, 4, 20);

        @Test
        void consentThenUploadByAcademicAffairsThenApprovalIsInOrder() {
            assertThat(check(CONSENT, "纪要3号", UPLOAD, Role.ACADEMIC_AFFAIRS, APPROVAL, "教职成〔2024〕12号"))
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.PASS);
        }

        @Test
        void anUploadBeforeTheConsentIsNot() {
            assertThat(check(CONSENT, "纪要3号", LocalDate.of(2024, 3, 10), Role.ACADEMIC_AFFAIRS, null, null))
                    .anySatisfy(finding -> assertFails(finding, PilotEvidence.UPLOADED_BEFORE_CONSENT));
        }

        @Test
        void anUploadWithoutConsentIsNot() {
            assertThat(check(null, null, UPLOAD, Role.ACADEMIC_AFFAIRS, null, null))
                    .anySatisfy(finding -> assertFails(finding, PilotEvidence.NOT_CONSENTED));
        }

        @Test
        void anUploadByADepartmentIsNot() {
            assertThat(check(CONSENT, "纪要3号", UPLOAD, Role.DEPARTMENT, null, null))
                    .anySatisfy(finding -> assertFails(finding, PilotEvidence.UPLOADED_BY_ANOTHER));
        }

        @Test
        void aNumberWithoutTheRecordOfTheApprovalIsNot() {
            assertThat(check(CONSENT, "纪要3号", UPLOAD, Role.ACADEMIC_AFFAIRS, null, "教职成〔2024〕12号"))
                    .anySatisfy(finding -> assertFails(finding, PilotEvidence.NUMBER_WITHOUT_APPROVAL));
        }

        @Test
        void whatHasNotHappenedYetIsPendingAndNeverPasses() {
            assertThat(check(null, null, null, null, null, null))
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.PENDING));
        }

        private List<Finding> check(
                LocalDate consent, String minutes, LocalDate upload, Role by, LocalDate approval, String number) {
            return PilotRules.ORDER.check(new DeclaredInOrder.Facts(consent, minutes, upload, by, approval, number));
        }
    }

    @Nested
    class Content {

        @Test
        void moreWillingThanDeclaredPasses() {
            assertThat(check(line(60, 34, 30))).extracting(Finding::verdict).containsExactly(Verdict.PASS);
        }

        @Test
        void fewerWillingThanDeclaredIsHintedAt() {
            List<Finding> findings = check(line(60, 41));

            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.HINT);
                assertThat(finding.arguments()).endsWith(60, 41);
            });
            assertThat(new Assessment(findings).blocked()).isFalse();
        }

        @Test
        void noHeadsAreRefused() {
            assertThat(check(line(0, 20))).singleElement().satisfies(f -> assertFails(f, PilotEvidence.NO_HEADS));
        }

        @Test
        void headsWithoutAClassBehindThemAreRefused() {
            assertThat(check(line(30))).singleElement().satisfies(f -> assertFails(f, PilotEvidence.NO_BASIS));
        }

        @Test
        void anEmptyDeclarationIsRefused() {
            assertThat(check()).singleElement().satisfies(f -> assertFails(f, PilotEvidence.NOTHING_DECLARED));
        }

        @Test
        void aLineWithoutLevelIsRefused() {
            assertThat(check(new DeclaredLine(7, null, 10, List.of(new WillingClass(1, 10)))))
                    .singleElement()
                    .satisfies(f -> assertFails(f, PilotEvidence.CERTIFICATE_OR_LEVEL_MISSING));
        }

        @Test
        void theSameLevelOfTheSameCertificateStandsOnlyOnce() {
            assertThat(check(line(10, 12), line(20, 25)))
                    .last()
                    .satisfies(f -> assertFails(f, PilotEvidence.LINE_TWICE));
        }

        private DeclaredLine line(int heads, int... willing) {
            return new DeclaredLine(
                    7,
                    SkillLevel.INTERMEDIATE,
                    heads,
                    java.util.stream.IntStream.range(0, willing.length)
                            .mapToObj(i -> new WillingClass(i + 1, willing[i]))
                            .toList());
        }

        private List<Finding> check(DeclaredLine... lines) {
            return PilotRules.COMPLETE.check(new DeclarationComplete.Facts(List.of(lines), Map.of(7L, "Web前端开发")));
        }
    }

    @Nested
    class Time {

        private static final LocalDate DUE = LocalDate.of(2024, 3, 31);

        @Test
        void theLastEveningIsInTime() {
            assertThat(upload("2024-03-31T23:10")).extracting(Finding::verdict).containsExactly(Verdict.PASS);
        }

        @Test
        void fiveMinutesAfterMidnightIsNot() {
            assertThat(upload("2024-04-01T00:05"))
                    .singleElement()
                    .satisfies(f -> assertFails(f, PilotEvidence.UPLOAD_LATE));
        }

        @Test
        void aDepartmentThatSubmitsAfterItsDayIsRefused() {
            LocalDate late = DUE.plusDays(1);

            assertThat(PilotRules.IN_TIME.check(DeclaredInTime.Facts.ofSubmission(null, DUE, late)))
                    .singleElement()
                    .satisfies(f -> assertFails(f, PilotEvidence.SUBMITTED_LATE));
            assertThat(PilotRules.IN_TIME.check(DeclaredInTime.Facts.ofSubmission(DUE, DUE, late)))
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.PASS);
        }

        @Test
        void anUploadThatHasNotHappenedIsPendingUntilTheDayIsOver() {
            assertThat(PilotRules.IN_TIME.check(DeclaredInTime.Facts.ofUpload(null, DUE, DUE)))
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.PENDING);
            assertThat(PilotRules.IN_TIME.check(DeclaredInTime.Facts.ofUpload(null, DUE, DUE.plusDays(1))))
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.FAIL);
        }

        private List<Finding> upload(String moment) {
            LocalDate day = LocalDateTime.parse(moment).toLocalDate();
            return PilotRules.IN_TIME.check(DeclaredInTime.Facts.ofUpload(day, DUE, day));
        }
    }

    private static void assertFails(Finding finding, PilotEvidence evidence) {
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.evidence()).isEqualTo(evidence);
        assertThat(finding.blocks()).isTrue();
    }
}
