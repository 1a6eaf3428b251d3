package cn.edu.jzu.skillcert.organization;

import cn.edu.jzu.skillcert.shared.ErrorCode;

public enum OrganizationError implements ErrorCode {
    DEPARTMENT_CODE_TAKEN,
    DEPARTMENT_NAME_TAKEN,
    STAFF_NUMBER_TAKEN,
    ROOM_CODE_TAKEN,
    /** Arguments: fewest, most. */
    SEATS_OUT_OF_RANGE
}
