/** Departments, staff and rooms within the caller's scope. */
package cn.edu.jzu.skillcert.organization.persistence;
