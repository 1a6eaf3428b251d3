package cn.edu.jzu.skillcert.reference;

import cn.edu.jzu.skillcert.regulation.BatchKey;

/**
 * What the monthly plan says of a batch, for the steps that come before the plan in the regulation and therefore
 * cannot know it. Whoever may look at a batch is told the same.
 */
public interface BatchExams {

    /** A batch that no plan has yet has neither levels, classes nor days, but a quota year. */
    PlannedBatch of(BatchKey batch);
}
