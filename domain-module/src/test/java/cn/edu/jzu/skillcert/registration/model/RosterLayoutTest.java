package cn.edu.jzu.skillcert.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.shared.BusinessException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RosterLayoutTest {

    private static final ParameterValues VALUES = new ParameterValues(
            LocalDate.of(2026, 11, 2),
            Map.of(
                    ParameterKey.ROSTER_LAYOUT, "2026-1",
                    ParameterKey.ROSTER_STUDENT_NUMBER, "学号、学籍号",
                    ParameterKey.ROSTER_NAME, "姓名",
                    ParameterKey.ROSTER_DOCUMENT_TYPE, "证件类型",
                    ParameterKey.ROSTER_ID_NUMBER, "证件号码、身份证号、学籍号",
                    ParameterKey.ROSTER_SCHOOL_CLASS, "班级代码、班级",
                    ParameterKey.ROSTER_PHONE, "联系电话"));

    @Test
    void theFirstNameStandsInTheTemplateAndByTheOthersAColumnIsFoundToo() {
        RosterLayout layout = RosterLayout.in(VALUES);
        assertThat(layout.version()).isEqualTo("2026-1");
        assertThat(layout.label(RosterField.SCHOOL_CLASS)).isEqualTo("班级代码");
        assertThat(layout.otherNames(RosterField.SCHOOL_CLASS)).containsExactly("班级");
        assertThat(layout.otherNames(RosterField.PHONE)).isEmpty();
    }

    @Test
    void noNameMeansTwoColumns() {
        assertThat(RosterLayout.in(VALUES).otherNames(RosterField.ID_NUMBER)).containsExactly("身份证号");
    }

    @Test
    void aColumnWithoutANameOfItsOwnIsRefused() {
        Map<ParameterKey, String> values = new HashMap<>(VALUES.values());
        values.put(ParameterKey.ROSTER_PHONE, "姓名");
        assertThatThrownBy(() -> RosterLayout.in(new ParameterValues(VALUES.day(), values)))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(RosterError.LAYOUT_AMBIGUOUS));
    }

    @Test
    void aJobReadsWhatItsOrderHasWritten() {
        RosterLayout layout = RosterLayout.in(VALUES);
        assertThat(RosterLayout.of(layout.settings()::get)).isEqualTo(layout);
    }

    @Test
    void namesAreWordsWithoutBlanksAndStars() {
        assertThat(ParameterKey.ROSTER_NAME.accepts("姓名、学生姓名")).isTrue();
        assertThat(ParameterKey.ROSTER_NAME.accepts("姓名、")).isFalse();
        assertThat(ParameterKey.ROSTER_NAME.accepts("姓 名")).isFalse();
        assertThat(ParameterKey.ROSTER_NAME.accepts("*姓名")).isFalse();
        assertThat(ParameterKey.ROSTER_LAYOUT.accepts("2026-1")).isTrue();
        assertThat(ParameterKey.ROSTER_LAYOUT.accepts("2026（1）")).isFalse();
    }
}
