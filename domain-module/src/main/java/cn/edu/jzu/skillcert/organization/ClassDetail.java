package cn.edu.jzu.skillcert.organization;

import java.io.Serializable;

public record ClassDetail(long id, long version, String code, ClassFacts facts, boolean retired)
        implements Serializable {

    public UseStatus status() {
        return UseStatus.of(retired);
    }
}
