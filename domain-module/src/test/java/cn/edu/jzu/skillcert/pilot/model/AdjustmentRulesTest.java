package cn.edu.jzu.skillcert.pilot.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.pilot.AdjustedLine;
import cn.edu.jzu.skillcert.pilot.AdjustmentKind;
import cn.edu.jzu.skillcert.pilot.PilotEvidence;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.Severity;
import cn.edu.jzu.skillcert.regulation.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-2.1d, e and f with the examples of the catalogue. */
class AdjustmentRulesTest {

    private static final Map<Long, String> NAMES = Map.of(7L, "Web前端开发", 8L, "云计算");

    @Nested
    class Window {

        @ParameterizedTest
        @CsvSource({
            "2024-08-31, 09-30, WINDOW_NOT_YET",
            "2024-09-01, 09-30, WINDOW_OPEN",
            "2024-09-30, 09-30, WINDOW_OPEN",
            "2024-10-01, 09-30, WINDOW_CLOSED",
            "2025-09-22, 09-20, WINDOW_CLOSED",
            // A window is a month: it does not roll past a holiday.
            "2023-09-30, 09-30, WINDOW_OPEN",
            "2023-10-09, 09-30, WINDOW_CLOSED"
        })
        void opensAndClosesByTheParametersOfTheDay(LocalDate day, String last, PilotEvidence expected) {
            ParameterValues parameters = new ParameterValues(
                    day, Map.of(ParameterKey.ADJUSTMENT_FIRST_DAY, "09-01", ParameterKey.ADJUSTMENT_LAST_DAY, last));

            assertThat(PilotRules.WINDOW.check(WithinSeptemberWindow.Facts.of(day.getYear(), day, parameters)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.evidence()).isEqualTo(expected);
                        assertThat(finding.blocks()).isEqualTo(expected != PilotEvidence.WINDOW_OPEN);
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"09-29", "09-30", "01-31", "02-28"})
        void startsAndEndsOnAnyDayThatEveryYearHas(String day) {
            assertThat(ParameterKey.ADJUSTMENT_FIRST_DAY.accepts(day)).isTrue();
            assertThat(ParameterKey.ADJUSTMENT_LAST_DAY.accepts(day)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"02-29", "02-30", "04-31", "09-31", "13-01", "9-1"})
        void neverStartsNorEndsOnADayThatSomeYearLacks(String day) {
            assertThat(ParameterKey.ADJUSTMENT_FIRST_DAY.accepts(day)).isFalse();
            assertThat(ParameterKey.ADJUSTMENT_LAST_DAY.accepts(day)).isFalse();
        }
    }

    @Nested
    class Chance {

        @Test
        void aSecondPackageOfTheYearIsRefused() {
            assertThat(check(true, List.of(), false, line(7, AdjustmentKind.INCREASE, 20)))
                    .singleElement()
                    .satisfies(finding -> assertFails(finding, PilotEvidence.CHANCE_USED));
        }

        @Test
        void theSameProjectUpAndDownIsToBeNetted() {
            assertThat(check(
                            false,
                            List.of(),
                            false,
                            line(7, AdjustmentKind.INCREASE, 20),
                            line(7, AdjustmentKind.DECREASE, 5)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertFails(finding, PilotEvidence.PROJECT_TWICE);
                        assertThat(finding.arguments()).endsWith(15);
                    });
        }

        @Test
        void readPerProjectAnotherOneMayFollow() {
            List<AdjustedLine> used = List.of(line(7, AdjustmentKind.INCREASE, 20));

            assertThat(check(true, used, true, line(8, AdjustmentKind.INCREASE, 10)))
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.PASS);
            assertThat(check(true, used, true, line(7, AdjustmentKind.INCREASE, 10)))
                    .singleElement()
                    .satisfies(finding -> assertFails(finding, PilotEvidence.PROJECT_USED));
        }

        private List<Finding> check(
                boolean locked, List<AdjustedLine> used, boolean perProject, AdjustedLine... lines) {
            return PilotRules.CHANCE.check(new OneChanceAYear.Facts(List.of(lines), locked, used, perProject, NAMES));
        }
    }

    @Nested
    class Kinds {

        @Test
        void fewerAreFineDownToWhatIsRegistered() {
            assertThat(check(line(7, AdjustmentKind.DECREASE, 20), 120, 120, 90))
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.PASS);
        }

        @Test
        void belowWhatIsRegisteredIsRefused() {
            assertThat(check(line(7, AdjustmentKind.DECREASE, 40), 120, 120, 90))
                    .singleElement()
                    .satisfies(finding -> assertFails(finding, PilotEvidence.BELOW_REGISTERED));
        }

        @Test
        void newOfWhatTheSchoolHasIsAnIncrease() {
            assertThat(check(line(7, AdjustmentKind.NEW, 10), 30, 30, 0))
                    .singleElement()
                    .satisfies(finding -> assertFails(finding, PilotEvidence.NOT_NEW));
        }

        @Test
        void moreOfNothingIsNew() {
            assertThat(check(line(7, AdjustmentKind.INCREASE, 10), 0, 0, 0))
                    .singleElement()
                    .satisfies(finding -> assertFails(finding, PilotEvidence.NOTHING_TO_ADJUST));
            assertThat(check(line(7, AdjustmentKind.NEW, 10), 0, 0, 0))
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.PASS);
        }

        @Test
        void nobodyGivesAwayWhatAnotherDepartmentHas() {
            assertThat(check(line(7, AdjustmentKind.DECREASE, 40), 120, 30, 0))
                    .singleElement()
                    .satisfies(finding -> assertFails(finding, PilotEvidence.MORE_THAN_SHARE));
        }

        @Test
        void whileRegistrationsAreNotKeptADecreaseIsPendingAndNeverPasses() {
            assertThat(check(line(7, AdjustmentKind.DECREASE, 20), 120, 120, null))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.verdict()).isEqualTo(Verdict.PENDING);
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    });
        }

        @Test
        void requestsOfAllDepartmentsTogetherStayAboveWhatIsRegistered() {
            assertThat(check(line(7, AdjustmentKind.DECREASE, 20), 120, 60, 10, 90))
                    .as("120 - 10 - 20 = 90")
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.PASS);
            assertThat(check(line(7, AdjustmentKind.DECREASE, 20), 120, 60, 20, 90))
                    .singleElement()
                    .satisfies(finding -> {
                        assertFails(finding, PilotEvidence.BELOW_REGISTERED_TOGETHER);
                        assertThat(finding.arguments()).endsWith(20, 80, 90);
                    });
        }

        private List<Finding> check(AdjustedLine line, int quota, int share, Integer registered) {
            return check(line, quota, share, 0, registered);
        }

        private List<Finding> check(AdjustedLine line, int quota, int share, int givenBack, Integer registered) {
            return PilotRules.ADJUSTMENT.check(new AdjustmentFitsQuota.Facts(
                    List.of(line),
                    List.of(Optional.of(
                            new AdjustmentFitsQuota.Standing("Web前端开发", quota, share, givenBack, registered)))));
        }
    }

    private static AdjustedLine line(long certificate, AdjustmentKind kind, int heads) {
        return new AdjustedLine(certificate, SkillLevel.INTERMEDIATE, kind, heads, null);
    }

    private static void assertFails(Finding finding, PilotEvidence evidence) {
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.evidence()).isEqualTo(evidence);
        assertThat(finding.blocks()).isTrue();
    }
}
