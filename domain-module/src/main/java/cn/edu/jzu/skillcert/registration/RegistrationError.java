package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.ErrorCode;

/** Why something with students or registrations is refused. */
public enum RegistrationError implements ErrorCode {
    /** Argument: number of characters. */
    ID_NUMBER_LENGTH,
    /** Something else than digits, or an X elsewhere than at the end. */
    ID_NUMBER_CHARACTERS,
    /** The eight digits of the date of birth are no day, or one that cannot be; argument: these digits. */
    ID_NUMBER_DATE,
    /** The last character does not follow from the others. */
    ID_NUMBER_CHECK,
    /** Excel has made a number of it and thrown digits away. */
    ID_NUMBER_SCIENTIFIC,
    /** A permit, passport or the like that has neither 5 to 20 letters nor digits. */
    DOCUMENT_NUMBER,
    PHONE_NUMBER,
    /** A Chinese name with blanks in it. */
    NAME_HAS_BLANKS,
    /** Neither Chinese nor Latin letters. */
    NOT_A_NAME,
    /** Something else than 4 to 20 letters, digits and hyphens. */
    STUDENT_NUMBER_FORM,
    STUDENT_NUMBER_TAKEN,
    ID_NUMBER_TAKEN,
    NOBODY_WITH_ID_NUMBER,
    /** Argument: student number of the other one who has it, too. */
    ID_NUMBER_TWICE,
    /** A masked number stands where a whole one is needed. */
    ID_NUMBER_MASKED,
    /** Argument: what was given as class. */
    UNKNOWN_CLASS,
    /** The class has been retired. */
    CLASS_RETIRED,
    /** Argument: fewest characters of a reason. */
    REASON_TOO_SHORT,
    /** Arguments: how many students were found, how many may be given in full at once. */
    TOO_MANY_IN_FULL,
    /** The registration is not, or no more, in a status in which this can be done. */
    NOT_IN_THIS_STATUS,
    PLAN_NOT_APPROVED,
    NOBODY_CHOSEN,
    /** Argument: name. */
    STUDENT_DEPARTED,
    /** For this exam. Argument: name. */
    REGISTERED_ALREADY,
    /** For the same certificate and level in another batch. Argument: name. */
    REGISTERED_ELSEWHERE,
    /** Somebody else registered one of them at the same moment. */
    REGISTERED_MEANWHILE,
    EXAM_HAS_BEGUN,
    DAY_IN_THE_FUTURE,
    NOBODY_TO_APPLY
}
