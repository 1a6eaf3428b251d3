package cn.edu.jzu.skillcert.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One wrong input.
 *
 * @param field path of the field as the form names it, e.g. {@code prices[2].unitPrice}
 * @param arguments values for the placeholders of the code's text
 */
public record Violation(String field, ErrorCode code, List<Object> arguments) implements Serializable {

    public static Violation of(String field, ErrorCode code, Object... arguments) {
        return new Violation(field, code, List.of(arguments));
    }
}
