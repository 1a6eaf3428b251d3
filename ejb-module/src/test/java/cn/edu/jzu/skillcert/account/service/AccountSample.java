package cn.edu.jzu.skillcert.account.service;

import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import java.util.UUID;

@Dependent
public class AccountSample implements Sample<Account> {

    @Override
    public Class<Account> type() {
        return Account.class;
    }

    @Override
    public Account belongingTo(Owner owner) {
        return new Account("sample-" + UUID.randomUUID(), "样例", null, "no password fits this");
    }
}
