package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.regulation.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether classes were taught what they are examined in: what registration asks before it lets them in. */
public interface TeachingBeforeExam {

    /**
     * Findings by class, for every class asked for. A 不通过 is a 警告: it goes on with a written reason.
     *
     * @param exam first day of the exam
     */
    Map<Long, List<Finding>> check(Set<Long> classIds, long certificateId, LocalDate exam);
}
