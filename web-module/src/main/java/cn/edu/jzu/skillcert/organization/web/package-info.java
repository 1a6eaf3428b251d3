/** Pages on which departments, staff and rooms are kept. */
package cn.edu.jzu.skillcert.organization.web;
