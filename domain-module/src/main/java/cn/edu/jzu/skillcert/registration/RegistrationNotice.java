package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.notice.NoticeKind;

/** News about the registration for an exam. First argument: department, certificate and month; never a person. */
public enum RegistrationNotice implements NoticeKind {
    /** For 教务处. Further arguments: heads, the day they were entered on the platform. */
    CANDIDATES_APPLIED,
    /** For 教务处: somebody left although he stands on the platform. */
    APPLIED_WITHDRAWN,
    /** For the department: 教务处 has decided a case of 首次. */
    FIRST_TIME_DECIDED,
    /** For the department, when the exam is over. Further arguments: heads that sat it, heads that were never entered. */
    REGISTRATION_CLOSED
}
