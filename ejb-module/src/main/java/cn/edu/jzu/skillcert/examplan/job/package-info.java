/** What happens to exam plans by the clock and the calendar, for nobody in particular. */
package cn.edu.jzu.skillcert.examplan.job;
