package cn.edu.jzu.skillcert.arrangement;

import cn.edu.jzu.skillcert.notice.NoticeKind;

/** News about implementation plans. Argument: the exam. */
public enum ImplementationNotice implements NoticeKind {
    IMPLEMENTATION_APPROVED,
    IMPLEMENTATION_RETURNED;

    @Override
    public boolean isUrgent() {
        return this == IMPLEMENTATION_RETURNED;
    }
}
