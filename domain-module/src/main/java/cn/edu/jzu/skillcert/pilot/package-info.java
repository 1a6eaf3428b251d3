/**
 * 试点与计划: which certificates the school may examine how many students for in a year, and how that came about
 * (附件1·二). This package is what the rest of the portal may call; aggregates and rules are in {@code model}.
 */
package cn.edu.jzu.skillcert.pilot;
