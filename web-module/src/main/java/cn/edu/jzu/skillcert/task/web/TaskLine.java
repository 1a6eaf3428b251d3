package cn.edu.jzu.skillcert.task.web;

import cn.edu.jzu.skillcert.task.TaskRow;
import java.io.Serializable;

/**
 * A task as the first screen shows it.
 *
 * @param what the task as a sentence
 * @param left working days left or overdue, in words
 * @param address of the place to act
 */
public record TaskLine(TaskRow task, DueStatus due, String what, String left, String address) implements Serializable {}
