package cn.edu.jzu.skillcert.organization.web;

import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.RoomFilter;
import cn.edu.jzu.skillcert.organization.RoomKeeping;
import cn.edu.jzu.skillcert.organization.RoomRow;
import cn.edu.jzu.skillcert.organization.UseStatus;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.platform.web.Workbooks;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;

/** The rooms within the user's scope; the filter stands in the address. */
@Named
@ViewScoped
public class RoomListPage implements Serializable {
    @Inject
    private RoomKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    private DepartmentCatalog catalog;

    private String text;
    private Long department;
    private Boolean computerRoom;
    private UseStatus status;
    private List<DepartmentOption> departments;
    private final PagedTable<RoomRow> rows = new PagedTable<>(request -> keeping.list(filter(), request));

    @PostConstruct
    void load() {
        departments = catalog.departments();
    }

    public PagedTable<RoomRow> getRows() {
        return rows;
    }

    private RoomFilter filter() {
        return new RoomFilter(text, department, computerRoom, status);
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("room.list"), keeping.export(filter()));
    }

    public UseStatus[] getStatuses() {
        return UseStatus.values();
    }

    public List<DepartmentOption> getDepartments() {
        return departments;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public Boolean getComputerRoom() {
        return computerRoom;
    }

    public void setComputerRoom(Boolean computerRoom) {
        this.computerRoom = computerRoom;
    }

    public UseStatus getStatus() {
        return status;
    }

    public void setStatus(UseStatus status) {
        this.status = status;
    }
}
