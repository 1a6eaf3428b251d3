package cn.edu.jzu.skillcert.regulation.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.agreement.model.AgreementRules;
import cn.edu.jzu.skillcert.calendar.WorkingCalendar;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.calendar.persistence.CalendarDayRepository;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.regulation.Citation;
import cn.edu.jzu.skillcert.regulation.ClauseText;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.regulation.Rule;
import cn.edu.jzu.skillcert.regulation.model.ParameterValue;
import cn.edu.jzu.skillcert.regulation.persistence.ClauseRepository;
import cn.edu.jzu.skillcert.regulation.persistence.ParameterRepository;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a new portal knows before anybody has entered anything. */
@InPortal
class SeedIT {

    private static final UnscopedAccess SEEDED = UnscopedAccess.because("test of the seed");
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 9, 1);

    @Inject
    private ClauseRepository clauses;

    @Inject
    private ParameterRepository parameters;

    @Inject
    private CalendarDayRepository days;

    @Inject
    private RegulationParameters regulation;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private People people;

    private List<ClauseText> texts() {
        return clauses.texts(Condition.all().and("e.validFrom = :first", "first", FIRST_DAY), SEEDED.scope());
    }

    private static String resource(String path) throws IOException {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Without white space, the marks of the page layout and the empty numbered rows of the fee form. */
    private static String wordsOnly(String text) {
        return text.replaceAll("\\[bookmark: [^\\]]*\\]", "")
                .replaceAll("(?m)^附件\\d：$", "")
                .replaceAll("(?m)^\\t(\\d|…)$", "")
                .replaceAll("[\\s｜]", "");
    }

    @Test
    void every_parameter_has_a_value_from_the_first_day_of_the_regulation_with_a_clause_that_exists() {
        List<ParameterValue> seeded =
                parameters.list(Condition.all().and("e.validFrom = :first", "first", FIRST_DAY), SEEDED.scope());
        assertThat(seeded).extracting(ParameterValue::getParameterKey).containsExactlyInAnyOrder(ParameterKey.values());
        assertThat(seeded).allMatch(value -> value.getParameterKey().accepts(value.getSetting()));
        assertThat(texts())
                .extracting(ClauseText::citation)
                .containsAll(seeded.stream().map(ParameterValue::getClause).toList());
    }

    @Test
    void every_clause_a_rule_cites_is_in_the_library() {
        assertThat(texts())
                .extracting(ClauseText::citation)
                .containsAll(AgreementRules.all().stream()
                        .map(Rule::info)
                        .flatMap(info -> Citation.clauses(info.clause()).stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void the_clauses_one_after_the_other_are_the_regulation_word_for_word() throws IOException {
        String library = texts().stream().map(ClauseText::text).collect(Collectors.joining("\n"));
        assertThat(wordsOnly(library)).isEqualTo(wordsOnly(resource("regulation.zh.txt")));
    }

    @Test
    void the_calendar_names_the_days_of_the_notices() throws IOException {
        List<String> published = resource("cn/edu/jzu/skillcert/calendar/public-holidays-2022-2026.csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .toList();
        assertThat(days.rows(SEEDED.scope()))
                .filteredOn(row -> row.day().getYear() < 2027)
                .extracting(row -> row.day() + "," + row.kind() + "," + row.name())
                .containsExactlyElementsOf(published);
    }

    @Test
    void an_office_reads_parameters_and_working_days() throws Exception {
        people.open("seed-finance", "Seed-2026-pass", Role.FINANCE);
        As.user("seed-finance").run(() -> {
            ParameterValues today = regulation.on(LocalDate.of(2024, 9, 10));
            assertThat(today.count(ParameterKey.SETTLEMENT_WORKING_DAYS)).isEqualTo(30);
            WorkingCalendar calendar = workingDays.calendar();
            assertThat(calendar.plusWorkingDays(LocalDate.of(2024, 9, 10), 30).date())
                    .isEqualTo(LocalDate.of(2024, 10, 28));
        });
    }

    @Test
    void before_the_regulation_nothing_is_in_force() throws Exception {
        people.open("seed-finance", "Seed-2026-pass", Role.FINANCE);
        As.user("seed-finance")
                .run(() -> assertThat(regulation.on(LocalDate.of(2022, 8, 31)).values())
                        .isEmpty());
    }
}
