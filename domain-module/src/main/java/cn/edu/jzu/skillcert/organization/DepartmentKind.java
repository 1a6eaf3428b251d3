package cn.edu.jzu.skillcert.organization;

/** What a department is to the certificates. */
public enum DepartmentKind {
    /** 教学院部: may run certificates. */
    TEACHING,
    /** 职能部门: 教务处, 财务处, 校办公室… */
    OFFICE
}
