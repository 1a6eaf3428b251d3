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
    PHONE_NUMBER
}
