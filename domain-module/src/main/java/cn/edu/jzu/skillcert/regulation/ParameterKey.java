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
    /** Working days before a last day from which the digest reminds of a task. */
    DIGEST_DUE_WORKING_DAYS(Kind.COUNT),
    /** R-2.2a, A16: calendar days after the approval of a pilot until which its agreement is to be signed. */
    AGREEMENT_SIGNING_REMINDER_DAYS(Kind.COUNT),
    /** similarity in percent below which a signed text counts as different. */
    SIGNED_TEXT_SIMILARITY(Kind.COUNT),
    /** A7: what counts as another time: the same certificate and level (A), the certificate (B), any 1+X (C). */
    FIRST_TIME_READING(Kind.CHOICE, "SAME_LEVEL|SAME_CERTIFICATE|ANY_CERTIFICATE"),
    /** day from which every earlier exam of the students is recorded; NONE while nobody vouches for it. */
    EXAM_HISTORY_FROM(Kind.CHOICE, "NONE|20\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])"),
    /** Switch for a whole day being included in 前 (A10). */
    DEADLINE_INCLUSIVE(Kind.CHOICE, "YES|NO"),
    /** R-2.1d: first day of the yearly adjustment, month and day. */
    ADJUSTMENT_FIRST_DAY(Kind.DAY),
    /** R-2.1d: last day of it; 教务处 sets an earlier one for the year whose notice names it. */
    ADJUSTMENT_LAST_DAY(Kind.DAY),
    /** R-2.1e, A14: SCHOOL = one package of the school a year, PROJECT = one chance per 院部 × 证书 × 等级. */
    ADJUSTMENT_CHANCE(Kind.CHOICE, "SCHOOL|PROJECT"),
    /** width ÷ height of a photo in ten-thousandths; 22 mm ÷ 32 mm is 6875. */
    PHOTO_RATIO(Kind.COUNT),
    /** how far, in percent of it, a photo may be off that ratio. */
    PHOTO_RATIO_TOLERANCE(Kind.COUNT),
    /** least width in pixels. */
    PHOTO_LEAST_WIDTH(Kind.COUNT),
    /** least height in pixels. */
    PHOTO_LEAST_HEIGHT(Kind.COUNT),
    /** largest picture, in million pixels; a larger one is not even decoded. */
    PHOTO_MOST_MEGAPIXELS(Kind.COUNT),
    /** largest file, in KB. */
    PHOTO_MOST_KILOBYTES(Kind.COUNT),
    /** width of the strip at the left, right and top by which the background is judged, in percent. */
    PHOTO_BORDER_STRIP(Kind.COUNT, "[1-9]|[1-4]\\d"),
    /** percent of the strip that must be red. */
    PHOTO_BORDER_RED(Kind.COUNT, "\\d{1,2}|100"),
    /** first hue that is red, in degrees. */
    PHOTO_RED_HUE_FROM(Kind.COUNT, "[1-2]?\\d{1,2}|3[0-5]\\d"),
    /** last hue that is red, in degrees; lies beyond 0 if it is less than the first. */
    PHOTO_RED_HUE_TO(Kind.COUNT, "[1-2]?\\d{1,2}|3[0-5]\\d"),
    /** least saturation of red, in percent. */
    PHOTO_RED_SATURATION(Kind.COUNT, "\\d{1,2}|100"),
    /** least brightness of red, in percent. */
    PHOTO_RED_VALUE(Kind.COUNT, "\\d{1,2}|100"),
    /** day of the month by which 院部 submit their exam plans. */
    PLAN_DUE_DAY(Kind.COUNT, "[1-9]|[12]\\d|3[01]"),
    /** A12: whether that day moves to the next working day. */
    PLAN_DUE_ROLLS(Kind.CHOICE, "YES|NO"),
    /** A12: 0 = the plan of a month has the exams of that month, 1 = of the following month. */
    PLAN_MONTH_OFFSET(Kind.CHOICE, "0|1"),
    /** whether 零报告 counts as a plan. */
    PLAN_ZERO_REPORT(Kind.CHOICE, "YES|NO"),
    /** days after the due date within which an exam is pointed out as close. */
    PLAN_NOTICE_DAYS(Kind.COUNT),
    /** A13: calendar days before the first session until which an increase is filed. */
    INCREASE_LEAD_DAYS(Kind.COUNT),
    /** A19: whether somebody who sits the same exam again takes a place of the quota once more. */
    RETAKES_TAKE_QUOTA(Kind.CHOICE, "YES|NO"),
    /** version of the layout of 《学生信息表》. */
    ROSTER_LAYOUT(Kind.NAMES, "[\\p{L}\\p{N}._-]{1,30}"),
    /** names of a column of 《学生信息表》, the first one that of the template. */
    ROSTER_STUDENT_NUMBER(Kind.NAMES),
    ROSTER_NAME(Kind.NAMES),
    ROSTER_DOCUMENT_TYPE(Kind.NAMES),
    ROSTER_ID_NUMBER(Kind.NAMES),
    ROSTER_SCHOOL_CLASS(Kind.NAMES),
    ROSTER_PHONE(Kind.NAMES),
    /** working days before the first session until which the implementation plan is expected. */
    IMPLEMENTATION_LEAD_WORKING_DAYS(Kind.COUNT, "\\d{1,2}"),
    /** first day, as MM-dd, of the revision of the next year's programmes, set by 教务处. */
    INTEGRATION_WINDOW_FROM(Kind.DAY),
    /** its last day, as MM-dd. */
    INTEGRATION_WINDOW_TO(Kind.DAY);

    /** How a value is written. */
    public enum Kind {
        COUNT,
        CHOICE,
        /** A day of any year, MM-dd. */
        DAY,
        /** Words with 、 between them. */
        NAMES
    }

    private final Kind kind;
    private final Pattern valid;

    ParameterKey(Kind kind) {
        this(kind, usual(kind));
    }

    private static String usual(Kind kind) {
        return switch (kind) {
            case DAY -> "(?!02-29|02-3|04-31|06-31|09-31|11-31)(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
            case NAMES -> "[^\\s\\p{Z}、*]{1,30}(、[^\\s\\p{Z}、*]{1,30})*";
            case COUNT, CHOICE -> "\\d{1,6}";
        };
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
