/** Keeping departments, staff and rooms, and naming departments for everybody. */
package cn.edu.jzu.skillcert.organization.service;
