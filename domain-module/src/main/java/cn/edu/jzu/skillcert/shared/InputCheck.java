package cn.edu.jzu.skillcert.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a command, so that the user mends it at once. */
public final class InputCheck {

    private final List<Violation> violations = new ArrayList<>();

    /** The text without surrounding white space; null after a refusal. */
    public String required(String field, String typed, int longest) {
        String text = optional(field, typed, longest);
        if (isBlank(typed)) {
            refuse(field, SharedError.REQUIRED, field);
        }
        return text;
    }

    /** The text without surrounding white space, or null if there is none. */
    public String optional(String field, String typed, int longest) {
        if (isBlank(typed)) {
            return null;
        }
        String text = typed.strip();
        if (text.codePointCount(0, text.length()) > longest) {
            refuse(field, SharedError.TOO_LONG, field, longest);
            return null;
        }
        return text;
    }

    public static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    public <T> T required(String field, T value) {
        if (value == null) {
            refuse(field, SharedError.REQUIRED, field);
        }
        return value;
    }

    public void refuse(String field, ErrorCode code, Object... arguments) {
        violations.add(Violation.of(field, code, arguments));
    }

    public void refuseIf(boolean wrong, String field, ErrorCode code, Object... arguments) {
        if (wrong) {
            refuse(field, code, arguments);
        }
    }

    /** Takes over what another check has found. */
    public void refuse(List<Violation> found) {
        violations.addAll(found);
    }

    /** What was refused so far; for telling while somebody still types. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** @throws InvalidInputException with all that was refused, if anything was */
    public void done() {
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }
}
