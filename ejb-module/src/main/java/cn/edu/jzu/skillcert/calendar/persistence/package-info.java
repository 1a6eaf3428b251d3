/** Days that are not what their weekday says. */
package cn.edu.jzu.skillcert.calendar.persistence;
