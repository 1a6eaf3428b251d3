package cn.edu.jzu.skillcert.shared;

import java.util.List;

/**
 * A refusal with a reason for people. Rolls the transaction back (declared in {@code ejb-jar.xml}, so that this
 * module stays free of EJB). Never carries personal data: it is logged.
 */
public class BusinessException extends RuntimeException {

    private final ErrorCode code;
    private final transient List<Object> arguments;

    public BusinessException(ErrorCode code, Object... arguments) {
        super(code.key());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public ErrorCode code() {
        return code;
    }

    /** Values for the placeholders of the message text. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
