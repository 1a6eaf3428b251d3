/** What looks after agreements without anybody asking: the daily watch, and exams that move. */
package cn.edu.jzu.skillcert.agreement.job;
