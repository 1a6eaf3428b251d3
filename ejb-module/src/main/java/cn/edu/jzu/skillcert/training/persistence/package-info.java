/** Notices, replies, records, reports and course hours as rows for lists and whole for verbs. */
package cn.edu.jzu.skillcert.training.persistence;
