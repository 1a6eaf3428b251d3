/** 待办: what waits for whom, told by the features through one declarative event and therefore never stale. */
package cn.edu.jzu.skillcert.task;
