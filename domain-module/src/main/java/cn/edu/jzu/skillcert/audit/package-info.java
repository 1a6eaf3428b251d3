/** Who changed what, when, from where and why: append-only, field by field, chained so that a gap shows. */
package cn.edu.jzu.skillcert.audit;
