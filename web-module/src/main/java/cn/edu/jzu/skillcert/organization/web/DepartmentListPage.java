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

    private final PagedTable<DepartmentRow> rows = new PagedTable<>(request -> keeping.list(request));

    public PagedTable<DepartmentRow> getRows() {
        return rows;
    }
}
