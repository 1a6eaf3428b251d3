package cn.edu.jzu.skillcert.account;

import java.io.Serializable;

/**
 * Which accounts are wanted; null means any.
 *
 * @param text part of user name, name or e-mail address
 */
public record AccountFilter(String text, Role role, AccountStatus status) implements Serializable {

    public static final AccountFilter ANY = new AccountFilter(null, null, null);
}
