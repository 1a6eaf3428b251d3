package cn.edu.jzu.skillcert.task.web;

import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.TaskCounts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Number of open tasks in the top bar. */
@Named
@RequestScoped
public class TaskCounter {

    @Inject
    private MyTasks tasks;

    private TaskCounts counts;

    @PostConstruct
    void load() {
        counts = tasks.counts();
    }

    public long getOpen() {
        return counts.open();
    }

    public long getOverdue() {
        return counts.overdue();
    }
}
