package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.ErrorCode;

/** Why a row of 《学生信息表》, or all of it, is not taken. */
public enum RosterError implements ErrorCode {
    /** Candidates are registered for approved plans only. */
    PLAN_NOT_APPROVED,
    /** The plan was changed after the order was given: what was checked no longer holds. */
    PLAN_CHANGED,
    EXAM_HAS_BEGUN,
    /** By the parameters two columns have the same names; argument: the names. */
    LAYOUT_AMBIGUOUS,
    /** Argument: numbers of the other rows with this ID number. */
    ID_NUMBER_TWICE,
    /** Arguments: numbers of the first of the other rows with this ID number, how many there are. */
    ID_NUMBER_OFTEN,
    /** Argument: numbers of the other rows with this student number. */
    STUDENT_NUMBER_TWICE,
    /** Arguments: numbers of the first of the other rows with this student number, how many there are. */
    STUDENT_NUMBER_OFTEN,
    /** Argument: the code. */
    CLASS_NOT_IN_PLAN,
    /** Arguments: heads of the class by the plan, how many of them are registered already. */
    CLASS_FULL,
    /** Arguments: heads of the exam that are open, how many of them are registered already. */
    EXAM_FULL,
    /** Arguments: heads of the quota, how many of them are registered already. */
    QUOTA_FULL,
    /** The student of this number has another ID number. */
    STUDENT_NUMBER_OF_ANOTHER,
    /** A student with another number has this ID number. */
    ID_NUMBER_OF_ANOTHER,
    /** Argument: the name he is known by. */
    OTHER_NAME,
    /** Argument: name of the class he is known in. */
    OTHER_CLASS,
    OTHER_DEPARTMENT,
    DEPARTED,
    /** Registered for the same certificate and level in another batch; argument: its month. */
    REGISTERED_ELSEWHERE,
    /** Argument: what was given as rows. */
    NO_ROWS_GIVEN,
    /** None of the chosen rows can be taken. */
    NOTHING_TO_TAKE,
    /** Somebody else has registered candidates meanwhile, and the heads no longer suffice. */
    HEADS_TAKEN_MEANWHILE
}
