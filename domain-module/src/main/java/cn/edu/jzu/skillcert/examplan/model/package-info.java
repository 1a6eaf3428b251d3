/** Exam plans and increases as they are kept, and the rules of 附件1·六·1. */
package cn.edu.jzu.skillcert.examplan.model;
