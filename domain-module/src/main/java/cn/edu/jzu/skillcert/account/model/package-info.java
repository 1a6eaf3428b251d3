/** Accounts with their role grants, delegations, and the journal of log-ins. */
package cn.edu.jzu.skillcert.account.model;
