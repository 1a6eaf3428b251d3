package cn.edu.jzu.skillcert.registration;

import cn.edu.jzu.skillcert.notice.NoticeKind;

/** News about exam sites. First argument: department and certificate. */
public enum SiteNotice implements NoticeKind {
    /** Second argument: why. */
    SITE_RETURNED,
    SITE_APPROVED,
    /** Second argument: what the authority said. */
    SITE_REJECTED;

    @Override
    public boolean isUrgent() {
        return this == SITE_RETURNED;
    }
}
