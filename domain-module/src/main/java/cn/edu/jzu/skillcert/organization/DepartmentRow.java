package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

public record DepartmentRow(long id, long version, String code, String name, DepartmentKind kind, boolean retired)
        implements Serializable {

    public UseStatus status() {
        return UseStatus.of(retired);
    }
}
