package cn.edu.jzu.skillcert.registration;

/** What can be done with the registration for an exam. */
public enum RegistrationAction {
    REGISTER,
    WITHDRAW,
    /** Makes 《报考学生信息表》. */
    EXPORT,
    /** 报考 */
    APPLY,
    DECIDE_FIRST_TIME
}
