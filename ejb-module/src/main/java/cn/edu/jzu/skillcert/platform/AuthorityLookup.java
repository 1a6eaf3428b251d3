package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.account.Authority;

/** Implemented by the account feature: which roles somebody holds today, in his own right or by delegation. */
public interface AuthorityLookup {

    /** {@link Authority#NOBODY} for an unknown or disabled account. */
    Authority authorityOf(String username);

    /** The same for jobs, which know accounts by their number. */
    Authority authorityOf(long accountId);
}
