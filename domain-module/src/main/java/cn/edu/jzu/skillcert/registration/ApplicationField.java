package cn.edu.jzu.skillcert.registration;

/** What the portal can put into a column of 《报考学生信息表》. */
public enum ApplicationField {
    STUDENT_NUMBER,
    NAME,
    DOCUMENT_TYPE,
    ID_NUMBER,
    /** From the ID number. */
    GENDER,
    /** From the ID number. */
    BIRTH_DATE,
    PHONE,
    DEPARTMENT,
    PROGRAMME,
    CLASS_NAME,
    ENROLMENT_YEAR,
    CERTIFICATE,
    LEVEL,
    ORGANIZATION,
    EXAM_MONTH,
    THEORY_DAY,
    PRACTICAL_DAY,
    PLACE,
    /** The same words in every row. */
    FIXED_TEXT,
    /** To be filled in by hand, or left so. */
    EMPTY
}
