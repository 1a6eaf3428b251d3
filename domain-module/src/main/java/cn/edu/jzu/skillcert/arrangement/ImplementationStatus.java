package cn.edu.jzu.skillcert.arrangement;

/** Where the implementation plan of an exam stands (附件1·六·3(2)). */
public enum ImplementationStatus {
    DRAFT,
    /** 教务处 has it. */
    SUBMITTED,
    APPROVED,
    /** 教务处 wants something mended. */
    RETURNED
}
