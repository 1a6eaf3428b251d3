package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.longwork.WorkKind;

/** Long work with 《学生信息表》. */
public enum RosterWork implements WorkKind {
    /** Looks through the whole workbook and changes nothing. */
    CHECK,
    /** Registers the rows that are right, or those of them that were chosen. */
    IMPORT
}
