package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.ErrorCode;

/** Why a layout of 《报考学生信息表》 is not taken. */
public enum LayoutError implements ErrorCode {
    NO_COLUMNS,
    /** Argument: number of the column. */
    HEADER_MISSING,
    /** Argument: the header. */
    HEADER_TWICE,
    /** Argument: the header. */
    FIELD_MISSING,
    /** Argument: the header. */
    FIXED_TEXT_MISSING,
    /** Arguments: longest allowed, the header. */
    TEXT_TOO_LONG,
    /** Argument: most columns. */
    TOO_MANY_COLUMNS,
    LABEL_TAKEN,
    /** Another version begins on that day. */
    DAY_TAKEN,
    /** It is in force already, or an export was made by it. */
    IN_USE,
    /** The days before today are history. */
    DAY_PAST,
    /** No version is in force. */
    NONE_IN_FORCE,
    /** The first row of the workbook is empty. */
    NO_HEADERS
}
