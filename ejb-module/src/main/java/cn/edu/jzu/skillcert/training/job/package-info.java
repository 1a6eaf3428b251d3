/** What training does by the clock. */
package cn.edu.jzu.skillcert.training.job;
