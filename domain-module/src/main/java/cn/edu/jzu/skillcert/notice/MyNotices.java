package cn.edu.jzu.skillcert.notice;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** Notices to the caller. */
public interface MyNotices {

    /** Newest first. */
    PageOf<NoticeRow> notices(boolean unreadOnly, PageRequest page);

    /** For the bell in the top bar. */
    long unread();

    void markRead(long id);

    void markAllRead();
}
