package cn.edu.jzu.skillcert.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a command, so that a form can name all of it at once. */
public final class FieldCheck {

    private final List<Violation> violations = new ArrayList<>();

    /** Wants something written, no longer than that. */
    public FieldCheck text(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            return refuse(field, SharedError.REQUIRED, field);
        }
        return optionalText(field, value, longest);
    }

    public FieldCheck optionalText(String field, String value, int longest) {
        return refuseIf(value != null && value.length() > longest, field, SharedError.TOO_LONG, field, longest);
    }

    public FieldCheck present(String field, Object value) {
        return refuseIf(value == null, field, SharedError.REQUIRED, field);
    }

    public FieldCheck refuseIf(boolean wrong, String field, ErrorCode code, Object... arguments) {
        return wrong ? refuse(field, code, arguments) : this;
    }

    /** @throws InvalidInputException if anything was wrong */
    public void complete() {
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    private FieldCheck refuse(String field, ErrorCode code, Object... arguments) {
        violations.add(Violation.of(field, code, arguments));
        return this;
    }
}
