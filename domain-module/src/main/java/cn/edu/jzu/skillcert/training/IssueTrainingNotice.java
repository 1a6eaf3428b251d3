package cn.edu.jzu.skillcert.training;

import java.util.Set;

/** @param departmentIds those who must reply; at least one */
public record IssueTrainingNotice(NoticeFacts facts, Set<Long> departmentIds) {

    public IssueTrainingNotice {
        departmentIds = departmentIds == null ? Set.of() : Set.copyOf(departmentIds);
    }
}
