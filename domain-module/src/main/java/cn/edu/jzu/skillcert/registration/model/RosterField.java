package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.regulation.ParameterKey;

/** What a column of 《学生信息表》 holds. */
public enum RosterField {
    STUDENT_NUMBER(ParameterKey.ROSTER_STUDENT_NUMBER),
    NAME(ParameterKey.ROSTER_NAME),
    DOCUMENT_TYPE(ParameterKey.ROSTER_DOCUMENT_TYPE),
    ID_NUMBER(ParameterKey.ROSTER_ID_NUMBER),
    SCHOOL_CLASS(ParameterKey.ROSTER_SCHOOL_CLASS),
    PHONE(ParameterKey.ROSTER_PHONE);

    private final ParameterKey key;

    RosterField(ParameterKey key) {
        this.key = key;
    }

    /** Under which its names are kept. */
    public ParameterKey key() {
        return key;
    }
}
