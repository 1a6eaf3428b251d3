/** Follows what the features say is open, for nobody in particular. */
package cn.edu.jzu.skillcert.task.job;
