package cn.edu.jzu.skillcert.reference.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.reference.ReferenceError;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceModelTest {

    private static PriceCap cap(String from, String to) {
        return new PriceCap(
                7,
                SkillLevel.INTERMEDIATE,
                Money.of("300"),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "豫教职成〔2023〕1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9144030071526726XG", "91330100799655058B", "91110108551385082Q"})
    void a_credit_code_with_the_right_check_character_is_taken(String code) {
        assertThat(new EvaluationOrganization("A", "甲公司", code).getCreditCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9144030071526726X1", "91330100799655085B", "9133010079965505", "91330100799655O58B"})
    void a_mistyped_credit_code_is_refused(String code) {
        assertThatThrownBy(() -> new EvaluationOrganization("A", "甲公司", code))
                .extracting("code")
                .isEqualTo(ReferenceError.CREDIT_CODE_INVALID);
    }

    @Test
    void a_certificate_without_a_level_is_refused() {
        assertThatThrownBy(() -> new SkillCertificate("C", "老年照护", 1, Set.of()))
                .extracting("code")
                .isEqualTo(ReferenceError.LEVELS_REQUIRED);
    }

    @Test
    void levels_are_kept_lowest_first() {
        SkillLevelsConverter converter = new SkillLevelsConverter();
        String column = converter.convertToDatabaseColumn(Set.of(SkillLevel.ADVANCED, SkillLevel.ELEMENTARY));
        assertThat(column).isEqualTo("ELEMENTARY,ADVANCED");
        assertThat(converter.convertToEntityAttribute(column))
                .containsExactly(SkillLevel.ELEMENTARY, SkillLevel.ADVANCED);
    }

    @Test
    void a_cap_of_nothing_and_a_period_that_ends_before_it_begins_are_refused() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        PriceCap cap = cap("2024-01-01", null);
        assertThatThrownBy(() -> cap.set(Money.ZERO, day, null, "文"))
                .extracting("code")
                .isEqualTo(ReferenceError.CAP_NOT_POSITIVE);
        assertThatThrownBy(() -> cap.set(Money.of("1"), day, day.minusDays(1), "文"))
                .extracting("code")
                .isEqualTo(ReferenceError.PERIOD_REVERSED);
    }

    @Test
    void caps_may_follow_each_other_but_not_share_a_day() {
        CapTimeline timeline = new CapTimeline(List.of(cap("2023-01-01", "2023-12-31"), cap("2025-01-01", null)));
        assertThat(timeline.hasRoomFor(cap("2024-01-01", "2024-12-31"))).isTrue();
        assertThat(timeline.hasRoomFor(cap("2023-12-31", "2024-06-30"))).isFalse();
        assertThat(timeline.hasRoomFor(cap("2024-01-01", null))).isFalse();
        assertThat(timeline.hasRoomFor(cap("2026-01-01", "2026-12-31"))).isFalse();
    }
}
