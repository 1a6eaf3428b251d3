package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.shared.ErrorCode;

/** Why photos are not taken as they were sent. */
public enum PhotoError implements ErrorCode {
    /** No ZIP, or a broken one; argument: name of the file. */
    NOT_A_ZIP,
    /** Argument: name of the file. */
    ZIP_EMPTY,
    /** Arguments: name of the file, files in it, most. */
    ZIP_TOO_MANY_FILES,
    /** Arguments: name of the file, its size in MB, most. */
    ZIP_TOO_LARGE,
    /** Arguments: MB that are needed, MB that are free. */
    NO_ROOM,
    /** The background is red by measure, or somebody has confirmed it already. */
    NOTHING_TO_CONFIRM,
    /** Arguments: how many, most. */
    TOO_MANY_FOR_A_SHEET,
    NO_PHOTOS
}
