package cn.edu.jzu.skillcert.agreement;

/** Who keeps an original (附件1·三·1(4)). */
public enum CopyHolder {
    ACADEMIC_AFFAIRS,
    DEPARTMENT,
    /** 省推进办: posted by the organization; the department records the proof. */
    PROVINCE,
    ORGANIZATION
}
