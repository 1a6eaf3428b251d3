package cn.edu.jzu.skillcert.regulation;

import cn.edu.jzu.skillcert.shared.BusinessException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;

/** The parameters in force on one day. A missing one is refused, never replaced by a constant. */
public record ParameterValues(LocalDate day, Map<ParameterKey, String> values) {

    public ParameterValues {
        values = Map.copyOf(values);
    }

    public int count(ParameterKey key) {
        return Integer.parseInt(choice(key));
    }

    /** A day of any year. */
    public MonthDay day(ParameterKey key) {
        return MonthDay.parse("--" + choice(key));
    }

    public String choice(ParameterKey key) {
        String value = values.get(key);
        if (value == null) {
            throw new BusinessException(RegulationError.PARAMETER_MISSING, key, day);
        }
        return value;
    }
}
