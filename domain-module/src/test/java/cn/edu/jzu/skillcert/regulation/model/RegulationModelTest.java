package cn.edu.jzu.skillcert.regulation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.regulation.ClauseError;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.RegulationError;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegulationModelTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    @Test
    void an_amendment_ends_the_old_text_the_day_before() {
        Clause clause = new Clause("附件1·四", 10, "旧文", FIRST, null);
        Clause next = clause.amend("新文", LATER);
        assertThat(clause.getValidTo()).isEqualTo(LATER.minusDays(1));
        assertThat(next.getCitation()).isEqualTo("附件1·四");
        assertThat(next.meets(clause)).isFalse();
    }

    @Test
    void a_text_is_amended_once_and_only_for_the_future() {
        Clause clause = new Clause("附件1·四", 10, "旧文", FIRST, null);
        assertThatThrownBy(() -> clause.amend("新文", FIRST)).extracting("code").isEqualTo(ClauseError.NOT_LATER);
        clause.amend("新文", LATER);
        assertThatThrownBy(() -> clause.amend("又一文", LATER.plusYears(1)))
                .extracting("code")
                .isEqualTo(ClauseError.REPLACED);
    }

    @Test
    void a_parameter_takes_only_what_fits_it() {
        assertThatThrownBy(() ->
                        new ParameterValue(ParameterKey.SETTLEMENT_WORKING_DAYS, "thirty", FIRST, "附件1·三·1(3)", null))
                .extracting("code")
                .isEqualTo(RegulationError.PARAMETER_VALUE_INVALID);
    }
}
