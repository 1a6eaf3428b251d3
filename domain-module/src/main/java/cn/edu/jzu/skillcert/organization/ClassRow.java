package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

public record ClassRow(
        long id, String code, String name, String programme, int enrolmentYear, String departmentName, boolean retired)
        implements Serializable {

    public UseStatus status() {
        return UseStatus.of(retired);
    }
}
