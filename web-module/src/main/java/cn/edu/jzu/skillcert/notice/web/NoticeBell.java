package cn.edu.jzu.skillcert.notice.web;

import cn.edu.jzu.skillcert.notice.MyNotices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Number of unread notices in the top bar. */
@Named
@RequestScoped
public class NoticeBell {

    @Inject
    private MyNotices notices;

    private long unread;

    @PostConstruct
    void load() {
        unread = notices.unread();
    }

    public long getUnread() {
        return unread;
    }
}
