package cn.edu.jzu.skillcert.organization;

import cn.edu.jzu.skillcert.shared.ErrorCode;

public enum OrganizationError implements ErrorCode {
    DEPARTMENT_CODE_TAKEN,
    DEPARTMENT_NAME_TAKEN,
    STAFF_NUMBER_TAKEN,
    ROOM_CODE_TAKEN,
    /** Arguments: fewest, most. */
    SEATS_OUT_OF_RANGE,
    CLASS_CODE_TAKEN,
    /** Arguments: earliest, latest. */
    ENROLMENT_YEAR_OUT_OF_RANGE,
    /** Argument: the name that is no department the caller may keep for. */
    UNKNOWN_DEPARTMENT,
    /** Argument: the staff number nobody has whom the caller keeps. */
    UNKNOWN_ADMINISTRATOR,
    /** A department of this number is none at all. */
    DEPARTMENT_NOT_THERE
}
