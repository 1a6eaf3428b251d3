package cn.edu.jzu.skillcert.account;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** Every attempt to log in; for administrators and auditors. */
public interface LoginJournal {

    PageOf<LoginRow> list(LoginFilter filter, PageRequest page);
}
