package cn.edu.jzu.skillcert.notice.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.notice.MyNotices;
import cn.edu.jzu.skillcert.notice.NoticeRow;
import cn.edu.jzu.skillcert.notice.persistence.NoticeRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

@Stateless
@DenyAll
public class MyNoticesBean implements MyNotices {

    @Inject
    private NoticeRepository notices;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public PageOf<NoticeRow> notices(boolean unreadOnly, PageRequest page) {
        return notices.page(unreadOnly, page, own());
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public long unread() {
        return notices.unread(own());
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public void markRead(long id) {
        notices.require(id, own()).read(clock.instant());
    }

    @Override
    @RolesAllowed(Role.ANYBODY_LOGGED_IN)
    public void markAllRead() {
        notices.allUnread(own()).forEach(notice -> notice.read(clock.instant()));
    }

    private DataScope own() {
        return caller.scopeIn(BusinessFunction.OWN_AFFAIRS);
    }
}
