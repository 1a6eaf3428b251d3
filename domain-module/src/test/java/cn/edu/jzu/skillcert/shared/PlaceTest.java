package cn.edu.jzu.skillcert.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void says_what_is_shown_and_which_one() {
        assertThat(Place.of(PlaceKind.AGREEMENT, 17)).hasToString("AGREEMENT?id=17");
        assertThat(Place.of(PlaceKind.EXAM_PLAN_TO_OPEN)
                        .with("month", YearMonth.of(2024, 11))
                        .with("department", 3))
                .hasToString("EXAM_PLAN_TO_OPEN?department=3&month=2024-11");
        assertThat(Place.of(PlaceKind.ADJUSTMENTS)).hasToString("ADJUSTMENTS");
    }

    @ParameterizedTest
    @EnumSource
    void is_read_as_it_is_written(PlaceKind kind) {
        Place place = Place.of(kind);
        for (String parameter : kind.parameters()) {
            place = place.with(parameter, "7");
        }
        assertThat(Place.parse(place.toString())).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/agreement/detail.xhtml?id=1",
                "NOWHERE?id=1",
                "AGREEMENT?year=1",
                "AGREEMENT?id",
                "AGREEMENT?id=a/b"
            })
    void what_is_no_place_is_none(String written) {
        assertThat(Place.parse(written)).isEmpty();
    }

    @Test
    void takes_no_value_its_kind_does_not_know_and_none_that_would_have_to_be_escaped() {
        assertThatThrownBy(() -> Place.of(PlaceKind.ADJUSTMENTS, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Place.of(PlaceKind.AGREEMENT).with("id", "1&x=2"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
