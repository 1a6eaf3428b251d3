/** The school: departments, classes, staff and rooms. */
package cn.edu.jzu.skillcert.organization;
