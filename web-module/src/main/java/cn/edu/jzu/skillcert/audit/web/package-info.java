/** The page on which auditors read the trail and verify it. */
package cn.edu.jzu.skillcert.audit.web;
