package cn.edu.jzu.skillcert.notice.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.notice.MailQueue;
import cn.edu.jzu.skillcert.notice.MailRow;
import cn.edu.jzu.skillcert.notice.MailState;
import cn.edu.jzu.skillcert.notice.persistence.MailRepository;
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
public class MailQueueBean implements MailQueue {

    @Inject
    private MailRepository mails;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public PageOf<MailRow> mails(MailState state, PageRequest page) {
        return mails.page(state, page, kept());
    }

    @Override
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public void sendAgain(long id, long version) {
        mails.require(id, version, kept()).sendAgain(clock.instant());
    }

    private DataScope kept() {
        return caller.scopeIn(BusinessFunction.KEEP_ACCOUNTS);
    }
}
