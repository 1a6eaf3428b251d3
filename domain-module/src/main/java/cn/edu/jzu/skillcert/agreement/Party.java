package cn.edu.jzu.skillcert.agreement;

/** The two sides that must agree on the content before the school reviews it (附件1·三·2(1)). */
public enum Party {
    DEPARTMENT,
    ORGANIZATION
}
