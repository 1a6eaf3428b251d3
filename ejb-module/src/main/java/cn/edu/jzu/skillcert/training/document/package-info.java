/** Workbooks of training records and course hours. */
package cn.edu.jzu.skillcert.training.document;
