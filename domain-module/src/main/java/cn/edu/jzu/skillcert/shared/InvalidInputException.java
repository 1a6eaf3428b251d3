package cn.edu.jzu.skillcert.shared;

import java.util.List;

/** Refuses a command whose fields are wrong, all of them named at once. */
public class InvalidInputException extends BusinessException {

    private final transient List<Violation> violations;

    public InvalidInputException(List<Violation> violations) {
        super(SharedError.INVALID_INPUT);
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
