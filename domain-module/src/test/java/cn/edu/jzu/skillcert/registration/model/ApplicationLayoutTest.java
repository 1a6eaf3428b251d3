package cn.edu.jzu.skillcert.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.registration.ApplicationColumn;
import cn.edu.jzu.skillcert.registration.ApplicationField;
import cn.edu.jzu.skillcert.registration.LayoutError;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ApplicationLayoutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final ApplicationColumn NAME = ApplicationColumn.of("姓名", ApplicationField.NAME);
    private static final ApplicationColumn NUMBER = ApplicationColumn.of("证件号码", ApplicationField.ID_NUMBER);

    private static ApplicationLayout layout(LocalDate from, ApplicationColumn... columns) {
        return new ApplicationLayout("2026版", from, "平台模板 2026-11-30 下载", List.of(columns), TODAY);
    }

    private static void assertRefused(LayoutError error, ThrowingCallable action) {
        assertThatThrownBy(action).extracting("code").isEqualTo(error);
    }

    @Test
    void columnsKeepTheirOrder() {
        assertThat(layout(TODAY.plusDays(1), NUMBER, NAME).getColumns()).containsExactly(NUMBER, NAME);
    }

    @Test
    void itIsMendedUntilItsDayHasComeAndNotAfter() {
        ApplicationLayout layout = layout(TODAY.plusDays(1), NAME);
        layout.revise("2026版", TODAY.plusDays(2), "另一份模板", List.of(NAME, NUMBER), false, TODAY);
        assertThat(layout.getColumns()).hasSize(2);
        assertRefused(
                LayoutError.IN_USE,
                () -> layout.revise("x", TODAY.plusDays(9), "x", List.of(NAME), false, TODAY.plusDays(2)));
        assertThat(layout.isFixed(false, TODAY.plusDays(1))).isFalse();
        assertThat(layout.isFixed(false, TODAY.plusDays(2))).isTrue();
    }

    @Test
    void whatWasUsedStaysWhateverItsDay() {
        ApplicationLayout layout = layout(TODAY.plusDays(1), NAME);
        assertRefused(LayoutError.IN_USE, () -> layout.revise("x", TODAY.plusDays(9), "x", List.of(NAME), true, TODAY));
    }

    @Test
    void columnsThatNobodyCouldFillAreRefused() {
        LocalDate from = TODAY.plusDays(1);
        assertRefused(LayoutError.NO_COLUMNS, () -> layout(from));
        assertRefused(LayoutError.DAY_PAST, () -> layout(TODAY.minusDays(1), NAME));
        assertRefused(LayoutError.HEADER_TWICE, () -> layout(from, NAME, NAME));
        assertRefused(LayoutError.HEADER_MISSING, () -> layout(from, ApplicationColumn.of(" ", ApplicationField.NAME)));
        assertRefused(LayoutError.FIELD_MISSING, () -> layout(from, ApplicationColumn.of("备注", null)));
        assertRefused(
                LayoutError.FIXED_TEXT_MISSING,
                () -> layout(from, ApplicationColumn.of("省份", ApplicationField.FIXED_TEXT)));
    }
}
