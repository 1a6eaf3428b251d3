/** The school: departments, staff and rooms. */
package cn.edu.jzu.skillcert.organization;
