package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.longwork.WorkKind;

/** Long work with the list of students. */
public enum StudentWork implements WorkKind {
    /** Takes a workbook of students, all rows or none. */
    IMPORT
}
