/** The school's lists as workbooks. */
package cn.edu.jzu.skillcert.organization.document;
