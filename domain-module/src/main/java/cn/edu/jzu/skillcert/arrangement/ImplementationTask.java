package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.task.TaskKind;

/** What an implementation plan wants of somebody. */
public enum ImplementationTask implements TaskKind {
    COMPLETE_IMPLEMENTATION,
    MEND_RETURNED_IMPLEMENTATION,
    REVIEW_IMPLEMENTATION,
    ENTER_ON_PLATFORM
}
