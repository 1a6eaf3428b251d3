/** Keeping the school calendar, and counting with it. */
package cn.edu.jzu.skillcert.calendar.service;
