package cn.edu.jzu.skillcert.organization.web;

import cn.edu.jzu.skillcert.organization.DepartmentKeeping;
import cn.edu.jzu.skillcert.organization.DepartmentRow;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

@Named
@ViewScoped
public class DepartmentListPage implements Serializable {
    @Inject
    private DepartmentKeeping keeping;

    private transient PagedTable<DepartmentRow> rows;

    public PagedTable<DepartmentRow> getRows() {
        if (rows == null) {
            rows = new PagedTable<>(request -> keeping.list(request));
        }
        return rows;
    }
}
