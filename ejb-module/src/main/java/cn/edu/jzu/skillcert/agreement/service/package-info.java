/**
 * The agreement contracts. Services load within the scope, ask the rules, call a verb of the aggregate, and tell
 * 待办 and notices; what may happen when is the aggregate's own matter.
 */
package cn.edu.jzu.skillcert.agreement.service;
