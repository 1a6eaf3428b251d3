/**
 * Monthly exam plans (附件1·六·1): what a department examines when, the increase of a quota that does not suffice, and
 * the flow map of a batch.
 */
package cn.edu.jzu.skillcert.examplan;
