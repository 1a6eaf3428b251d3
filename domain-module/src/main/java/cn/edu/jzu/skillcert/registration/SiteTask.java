package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.task.TaskKind;

/** What the application for an exam site wants of somebody. */
public enum SiteTask implements TaskKind {
    COMPLETE_SITE,
    MEND_RETURNED_SITE,
    APPROVE_SITE,
    RECORD_AUTHORITY,
    RECORD_ORGANIZATION
}
