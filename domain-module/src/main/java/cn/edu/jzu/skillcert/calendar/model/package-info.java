/** The days of the State Council's notices, as they are kept. */
package cn.edu.jzu.skillcert.calendar.model;
