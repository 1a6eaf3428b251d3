package cn.edu.jzu.skillcert.training;

import cn.edu.jzu.skillcert.regulation.EvidenceCode;

/** What the steps 书证融通 and 培训 of a batch still want, for the flow map. */
public enum TrainingGap implements EvidenceCode {
    /** Argument: year. */
    REPORT_MISSING,
    /** Argument: year. */
    REPORT_UNFINISHED,
    /** Argument: what 教务处 wants mended. */
    REPORT_BACK,
    NO_TRAINED_TEACHER,
    /** What has to be taught to whom, only the plan says. */
    NO_CLASS_PLANNED
}
