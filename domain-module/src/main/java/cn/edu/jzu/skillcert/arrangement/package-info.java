/** Arranging an exam: the department's implementation plan, and the rooms and invigilators as the platform has them. */
package cn.edu.jzu.skillcert.arrangement;
