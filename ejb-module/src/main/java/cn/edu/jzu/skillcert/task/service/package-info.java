/** What waits for the caller. */
package cn.edu.jzu.skillcert.task.service;
