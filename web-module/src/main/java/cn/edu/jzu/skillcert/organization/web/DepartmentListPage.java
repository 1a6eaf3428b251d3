package cn.edu.jzu.skillcert.organization.web;

import cn.edu.jzu.skillcert.organization.DepartmentKeeping;
import cn.edu.jzu.skillcert.organization.DepartmentRow;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.platform.web.Workbooks;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.StreamedContent;

@Named
@ViewScoped
public class DepartmentListPage implements Serializable {
    @Inject
    private DepartmentKeeping keeping;

    @Inject
    private Messages messages;

    private final PagedTable<DepartmentRow> rows = new PagedTable<>(request -> keeping.list(request));

    public PagedTable<DepartmentRow> getRows() {
        return rows;
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("department.list"), keeping.export());
    }
}
