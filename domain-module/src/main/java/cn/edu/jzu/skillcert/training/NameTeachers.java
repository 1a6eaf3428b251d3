package cn.edu.jzu.skillcert.training;

import java.util.List;

/** The department sends these people. */
public record NameTeachers(long replyId, long version, List<Long> staffIds) {

    public NameTeachers {
        staffIds = staffIds == null ? List.of() : List.copyOf(staffIds);
    }
}
