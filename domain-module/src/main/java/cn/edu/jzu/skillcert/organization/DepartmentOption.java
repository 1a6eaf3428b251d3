package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

public record DepartmentOption(long id, String code, String name, DepartmentKind kind, boolean retired)
        implements Serializable {

    /** Whether what a teaching department does can begin here: it is one, and in use. */
    public boolean teaches() {
        return kind == DepartmentKind.TEACHING && !retired;
    }
}
