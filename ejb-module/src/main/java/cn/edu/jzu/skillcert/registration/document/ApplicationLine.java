package cn.edu.jzu.skillcert.registration.document;

import cn.edu.jzu.skillcert.registration.ApplicationField;
import java.util.Map;

/**
 * One person in 《报考学生信息表》, numbers in full.
 *
 * @param values in words; what is not known is not there
 */
public record ApplicationLine(Map<ApplicationField, String> values) {

    public ApplicationLine {
        values = Map.copyOf(values);
    }

    String of(ApplicationField field) {
        return values.getOrDefault(field, "");
    }

    /** Never the numbers. */
    @Override
    public String toString() {
        return "ApplicationLine";
    }
}
