package cn.edu.jzu.skillcert.registration;

import java.io.Serializable;

/**
 * One column of 《报考学生信息表》.
 *
 * @param header as the platform names it
 * @param fixedText what stands in every row; only for {@link ApplicationField#FIXED_TEXT}, else null
 */
public record ApplicationColumn(String header, ApplicationField field, String fixedText) implements Serializable {

    public static ApplicationColumn of(String header, ApplicationField field) {
        return new ApplicationColumn(header, field, null);
    }
}
