package cn.edu.jzu.skillcert.regulation;

import java.util.regex.Pattern;

/**
 * Every amount, limit and day count of the regulation, and every reading of an unclear text. Each has dated values
 * in the table {@code parameter}; the clause stands there too. A decision uses the value in force on its date.
 */
public enum ParameterKey {
    /** working days in which the organization settles after it received the invoice. */
    SETTLEMENT_WORKING_DAYS(Kind.COUNT),
    /** originals 教务处 keeps. */
    COPIES_ACADEMIC_AFFAIRS(Kind.COUNT),
    /** originals the 试点院部 keeps. */
    COPIES_DEPARTMENT(Kind.COUNT),
    /** originals posted to the 省推进办. */
    COPIES_PROVINCE(Kind.COUNT),
    /** A17: ALL = every office confirms again after a change, AFFECTED = only from the returning office on. */
    REVIEW_AFTER_CHANGE(Kind.CHOICE, "ALL|AFFECTED"),
    /** working days after signing until the reminder to file. */
    FILING_REMINDER_WORKING_DAYS(Kind.COUNT),
    /** Days before expiry or settlement date at which the watch speaks up. */
    AGREEMENT_WATCH_DAYS(Kind.COUNT),
    /** similarity in percent below which a signed text counts as different. */
    SIGNED_TEXT_SIMILARITY(Kind.COUNT),
    /** Switch for a whole day being included in 前 (A10). */
    DEADLINE_INCLUSIVE(Kind.CHOICE, "YES|NO");

    /** How a value is written. */
    public enum Kind {
        COUNT,
        CHOICE
    }

    private final Kind kind;
    private final Pattern valid;

    ParameterKey(Kind kind) {
        this(kind, "\\d{1,6}");
    }

    ParameterKey(Kind kind, String valid) {
        this.kind = kind;
        this.valid = Pattern.compile(valid);
    }

    public Kind kind() {
        return kind;
    }

    public boolean accepts(String value) {
        return value != null && valid.matcher(value).matches();
    }
}
