package cn.edu.jzu.skillcert.notice;

import cn.edu.jzu.skillcert.shared.ErrorCode;

public enum NoticeError implements ErrorCode {
    /** Only a mail that was given up can be sent again. */
    MAIL_NOT_FAILED
}
