package cn.edu.jzu.skillcert.account.service;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.LoginFilter;
import cn.edu.jzu.skillcert.account.LoginJournal;
import cn.edu.jzu.skillcert.account.LoginRow;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.persistence.LoginRecordRepository;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

@Stateless
@DenyAll
public class LoginJournalBean implements LoginJournal {

    @Inject
    private LoginRecordRepository journal;

    @Inject
    private Caller caller;

    @Override
    @RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR})
    public PageOf<LoginRow> list(LoginFilter filter, PageRequest page) {
        return journal.list(filter, page, caller.scopeIn(BusinessFunction.READ_AUDIT));
    }
}
