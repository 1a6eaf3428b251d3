package cn.edu.jzu.skillcert.pilot;

import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** Work plans of departments, generated when their pilots are approved, or their 新增 is granted (R-2.2b, R-2.2c). */
public interface WorkPlans {

    PageOf<WorkPlanRow> list(WorkPlanFilter filter, PageRequest request);

    /** The list under the same filter as .xlsx, with what is late. */
    FileContent export(WorkPlanFilter filter);

    WorkPlanDetail detail(long id);

    /** What the rules would say of this; for checking while typing. */
    Assessment check(ReviseWorkPlan draft);

    PilotRef revise(ReviseWorkPlan command);

    /** Refused while one of the four blocks is neither planned nor explained. */
    void putInForce(PilotRef plan);

    void complete(CompleteLine command);
}
