package cn.edu.jzu.skillcert.regulation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.calendar.CalendarError;
import cn.edu.jzu.skillcert.calendar.CalendarKeeping;
import cn.edu.jzu.skillcert.calendar.DayKind;
import cn.edu.jzu.skillcert.calendar.MarkDay;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.regulation.AddClause;
import cn.edu.jzu.skillcert.regulation.AmendClause;
import cn.edu.jzu.skillcert.regulation.ClauseError;
import cn.edu.jzu.skillcert.regulation.ClauseLibrary;
import cn.edu.jzu.skillcert.regulation.ClauseText;
import cn.edu.jzu.skillcert.regulation.DecideParameter;
import cn.edu.jzu.skillcert.regulation.ParameterKeeping;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterRow;
import cn.edu.jzu.skillcert.regulation.ParameterStatus;
import cn.edu.jzu.skillcert.regulation.RegulationError;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import cn.edu.jzu.skillcert.shared.Violation;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class RegulationKeepingIT {

    @Inject
    private ParameterKeeping parameters;

    @Inject
    private RegulationParameters regulation;

    @Inject
    private ClauseLibrary clauses;

    @Inject
    private CalendarKeeping calendar;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @BeforeEach
    void openAccount() {
        people.open("gk-affairs", "Ref-2026-pass", Role.ACADEMIC_AFFAIRS);
    }

    private static void asAffairs(As.Action action) throws Exception {
        As.user("gk-affairs").run(action);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static DecideParameter decision(String setting, LocalDate from) {
        return new DecideParameter(ParameterKey.AGREEMENT_WATCH_DAYS, setting, from, "附件1·三·1(1)", "教务处会议纪要 3 号");
    }

    @Test
    void a_new_value_applies_from_its_day_on_and_leaves_the_days_before_as_they_were() throws Exception {
        asAffairs(() -> {
            LocalDate nextWeek = today().plusDays(7);
            long id = parameters.decide(decision("45", nextWeek));

            assertThat(regulation.on(nextWeek.minusDays(1)).count(ParameterKey.AGREEMENT_WATCH_DAYS))
                    .isEqualTo(30);
            assertThat(regulation.on(nextWeek).count(ParameterKey.AGREEMENT_WATCH_DAYS))
                    .isEqualTo(45);
            assertThatThrownBy(() -> parameters.decide(decision("50", nextWeek)))
                    .extracting("code")
                    .isEqualTo(RegulationError.PARAMETER_DAY_TAKEN);

            ParameterRow coming = parameters.values().stream()
                    .filter(row -> row.id() == id)
                    .findFirst()
                    .orElseThrow();
            assertThat(coming.status()).isEqualTo(ParameterStatus.COMING);
            parameters.withdraw(id, coming.version());
            assertThat(regulation.on(nextWeek).count(ParameterKey.AGREEMENT_WATCH_DAYS))
                    .isEqualTo(30);
        });
    }

    @Test
    void what_applied_in_the_past_cannot_be_rewritten() throws Exception {
        asAffairs(() -> {
            assertThatThrownBy(() -> parameters.decide(decision("45", today().minusDays(1))))
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                            .extracting(Violation::code)
                            .containsExactly(RegulationError.PARAMETER_FROM_PAST));
            ParameterRow seeded = parameters.values().stream()
                    .filter(row -> row.key() == ParameterKey.COPIES_PROVINCE)
                    .findFirst()
                    .orElseThrow();
            assertThatThrownBy(() -> parameters.withdraw(seeded.id(), seeded.version()))
                    .extracting("code")
                    .isEqualTo(RegulationError.PARAMETER_IN_FORCE);
        });
    }

    @Test
    void a_value_that_does_not_fit_and_a_clause_that_is_none_are_refused_together() throws Exception {
        asAffairs(() -> assertThatThrownBy(() -> parameters.decide(
                        new DecideParameter(ParameterKey.DEADLINE_INCLUSIVE, "MAYBE", today(), "第三条", "会议纪要")))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder("setting", "clause")));
    }

    @Test
    void an_amended_clause_reads_differently_from_its_day_on() throws Exception {
        asAffairs(() -> {
            String citation = "附件2·四·9";
            LocalDate first = LocalDate.of(2023, 1, 1);
            LocalDate second = LocalDate.of(2030, 1, 1);
            clauses.add(new AddClause(citation, 9_000, "9.旧文。", first));
            ClauseText old = clauses.versionsOf(citation).get(0);
            clauses.amend(new AmendClause(old.id(), old.version(), "9.新文。", second));

            assertThat(textOn(citation, second.minusDays(1))).containsExactly("9.旧文。");
            assertThat(textOn(citation, second)).containsExactly("9.新文。");
            assertThat(clauses.versionsOf(citation))
                    .extracting(ClauseText::text)
                    .containsExactly("9.新文。", "9.旧文。");
            assertThat(clauses.editions()).contains(second);

            ClauseText newest = clauses.versionsOf(citation).get(0);
            clauses.repeal(newest.id(), newest.version(), LocalDate.of(2031, 12, 31));
            assertThat(textOn(citation, LocalDate.of(2032, 1, 1))).isEmpty();
            assertThatThrownBy(() -> clauses.add(new AddClause(citation, 9_000, "9.又一文。", second)))
                    .extracting("code")
                    .isEqualTo(ClauseError.CITATION_TAKEN);
        });
    }

    private List<String> textOn(String citation, LocalDate day) {
        return clauses.on(day).stream()
                .filter(clause -> clause.citation().equals(citation))
                .map(ClauseText::text)
                .toList();
    }

    @Test
    void exports_imported_again_change_nothing() throws Exception {
        asAffairs(() -> {
            byte[] parameterSheet = parameters.export();
            byte[] clauseSheet = clauses.export();
            byte[] year = calendar.export(2025);
            assertThat(List.of(
                            parameters.importSheet(new SheetUpload("参数.xlsx", parameterSheet), p -> ""),
                            clauses.importSheet(new SheetUpload("条款.xlsx", clauseSheet), p -> ""),
                            calendar.importSheet(new SheetUpload("日历.xlsx", year), p -> "")))
                    .allSatisfy(outcome -> {
                        assertThat(outcome.problems()).isEmpty();
                        assertThat(outcome.added() + outcome.changed()).isZero();
                    })
                    .extracting(SheetOutcome::unchanged)
                    .allMatch(rows -> rows > 8);
        });
    }

    @Test
    void a_day_that_is_marked_counts_and_a_day_that_is_cleared_is_ordinary_again() throws Exception {
        asAffairs(() -> {
            LocalDate saturday = LocalDate.of(2031, 2, 1);
            assertThat(calendar.year(2031).published()).isFalse();
            long id = calendar.mark(new MarkDay(null, 0, saturday, DayKind.WORKDAY, "春节"));
            assertThat(workingDays.calendar().isWorkingDay(saturday)).isTrue();
            assertThat(calendar.year(2031).published()).isTrue();
            assertThatThrownBy(() -> calendar.mark(new MarkDay(null, 0, saturday, DayKind.HOLIDAY, "春节")))
                    .isInstanceOf(BusinessException.class)
                    .extracting("code")
                    .isEqualTo(CalendarError.DAY_TAKEN);

            calendar.clear(id, calendar.year(2031).days().get(0).version());
            assertThat(workingDays.calendar().isWorkingDay(saturday)).isFalse();
        });
    }

    @Test
    void a_monday_cannot_be_a_make_up_workday() throws Exception {
        asAffairs(() -> assertThatThrownBy(
                        () -> calendar.mark(new MarkDay(null, 0, LocalDate.of(2031, 2, 3), DayKind.WORKDAY, "春节")))
                .extracting("code")
                .isEqualTo(CalendarError.ALREADY_WORKDAY));
    }
}
