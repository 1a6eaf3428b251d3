/** The year at a glance, its special days, and their import. */
package cn.edu.jzu.skillcert.calendar.web;
