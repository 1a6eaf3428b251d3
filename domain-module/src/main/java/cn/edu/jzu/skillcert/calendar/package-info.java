/** Working days: the State Council's holidays and make-up workdays, and deadlines that can explain themselves. */
package cn.edu.jzu.skillcert.calendar;
