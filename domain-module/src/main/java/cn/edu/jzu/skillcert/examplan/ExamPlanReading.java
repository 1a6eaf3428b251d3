package cn.edu.jzu.skillcert.examplan;

import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** Monthly plans for reading, each caller within his scope. */
public interface ExamPlanReading {

    PageOf<PlanRow> list(PlanFilter filter, PageRequest request);

    /** Everything the filter lets through, as a workbook. */
    FileContent export(PlanFilter filter);

    PlanDetail detail(long id);

    /** The twelve months of a year. */
    PlanOverview overview(int year);

    /** The same as a workbook. */
    FileContent exportOverview(int year);
}
