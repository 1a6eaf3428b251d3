/** Exam plans and increases as rows for lists and whole for verbs. */
package cn.edu.jzu.skillcert.examplan.persistence;
