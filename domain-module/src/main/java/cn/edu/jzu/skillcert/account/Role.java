package cn.edu.jzu.skillcert.account;

/** The offices of the regulation, and the few roles the portal itself needs. A person may hold several. */
public enum Role {
    /** 教务处 */
    ACADEMIC_AFFAIRS,
    /** 财务处 */
    FINANCE,
    /** 校办公室法务 */
    LEGAL,
    /** 院部 (for the departments named in the grant) */
    DEPARTMENT,
    /** 领导小组 */
    LEADING_GROUP,
    /** 培训评价组织 (external, for the organization named in the grant) */
    EVALUATION_ORGANIZATION,
    /** 考务人员 (own duties) */
    STAFF,
    /** 学生 (own record) */
    STUDENT,
    /** 审计 (reads everything, changes nothing) */
    AUDITOR,
    /** 系统管理员 (accounts and parameters, no business decision) */
    ADMINISTRATOR;

    /** For @RolesAllowed: whoever is logged in, also somebody whose account was opened and has no role yet. */
    public static final String ANYBODY_LOGGED_IN = "**";

    // Names for @RolesAllowed, which takes constants only; a test holds them equal to the enum's.
    public static final String IS_ACADEMIC_AFFAIRS = "ACADEMIC_AFFAIRS";
    public static final String IS_FINANCE = "FINANCE";
    public static final String IS_LEGAL = "LEGAL";
    public static final String IS_DEPARTMENT = "DEPARTMENT";
    public static final String IS_LEADING_GROUP = "LEADING_GROUP";
    public static final String IS_EVALUATION_ORGANIZATION = "EVALUATION_ORGANIZATION";
    public static final String IS_STAFF = "STAFF";
    public static final String IS_STUDENT = "STUDENT";
    public static final String IS_AUDITOR = "AUDITOR";
    public static final String IS_ADMINISTRATOR = "ADMINISTRATOR";

    /** An office that a colleague can fill in; the others are bound to the person or to another house. */
    public boolean isDelegable() {
        return this != STAFF && this != STUDENT && this != EVALUATION_ORGANIZATION;
    }

    /** Held by people of the school; students and other houses see nobody else's name. */
    public boolean isOfTheSchool() {
        return this != STUDENT && this != EVALUATION_ORGANIZATION;
    }
}
