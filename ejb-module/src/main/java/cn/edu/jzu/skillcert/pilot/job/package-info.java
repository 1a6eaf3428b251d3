/** What follows the calendar without anybody asking: the September window. */
package cn.edu.jzu.skillcert.pilot.job;
