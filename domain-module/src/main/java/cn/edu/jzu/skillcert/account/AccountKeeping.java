package cn.edu.jzu.skillcert.account;

import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;

/** Opens, changes and closes accounts and gives roles; for administrators. */
public interface AccountKeeping {

    PageOf<AccountRow> list(AccountFilter filter, PageRequest page);

    AccountDetail detail(long id);

    /** The one-time password is shown here once and stored nowhere. */
    OpenedAccount open(OpenAccount command);

    void describe(DescribeAccount command);

    void grant(GrantRole command);

    /** Refused with {@link AccountError#LAST_ADMINISTRATOR} if nobody could keep accounts afterwards. */
    void revoke(RevokeRole command);

    /** Refused with {@link AccountError#LAST_ADMINISTRATOR} if nobody could keep accounts afterwards. */
    void disable(long id, long version);

    void enable(long id, long version);

    /** Lifts a lock, too. Returns a one-time password, which is shown here once and stored nowhere. */
    OpenedAccount resetPassword(long id, long version);
}
