package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.io.Serializable;

/** Which applications are wanted; a null says nothing. */
public record IncreaseFilter(
        Long departmentId, Long certificateId, SkillLevel level, Integer year, IncreaseStatus status)
        implements Serializable {

    public static final IncreaseFilter ALL = new IncreaseFilter(null, null, null, null, null);
}
