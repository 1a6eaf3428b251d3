/** Accounts and what hangs on them. Much of it is read before anybody has a scope; each such query asks for its reason. */
package cn.edu.jzu.skillcert.account.persistence;
