/** Log-in, one's own account and delegations, and the administrator's pages. */
package cn.edu.jzu.skillcert.account.web;
