package cn.edu.jzu.skillcert.longwork.web;

import cn.edu.jzu.skillcert.longwork.MyWork;
import cn.edu.jzu.skillcert.longwork.WorkRow;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** My jobs, where one finds again what one has left. */
@Named
@ViewScoped
public class WorkListPage implements Serializable {

    @Inject
    private MyWork work;

    private WorkState state;
    private final PagedTable<WorkRow> rows = new PagedTable<>(page -> work.jobs(state, page));

    public WorkState[] getStates() {
        return WorkState.values();
    }

    public PagedTable<WorkRow> getRows() {
        return rows;
    }

    public WorkState getState() {
        return state;
    }

    public void setState(WorkState state) {
        this.state = state;
    }
}
