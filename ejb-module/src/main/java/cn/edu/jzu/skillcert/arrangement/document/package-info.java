/** Workbooks of the arrangement. */
package cn.edu.jzu.skillcert.arrangement.document;
