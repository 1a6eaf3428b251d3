package cn.edu.jzu.skillcert.reference.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.platform.web.Workbooks;
import cn.edu.jzu.skillcert.reference.OrganizationFilter;
import cn.edu.jzu.skillcert.reference.OrganizationKeeping;
import cn.edu.jzu.skillcert.reference.OrganizationRow;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;

@Named
@ViewScoped
public class OrganizationListPage implements Serializable {

    @Inject
    private OrganizationKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private String text;
    private Boolean retired;
    private final PagedTable<OrganizationRow> rows = new PagedTable<>(request -> keeping.list(filter(), request));
    private boolean keeper;

    @PostConstruct
    void open() {
        keeper = user.getMe().carries(BusinessFunction.KEEP_REFERENCE);
    }

    private OrganizationFilter filter() {
        return new OrganizationFilter(text, retired);
    }

    public void retire(OrganizationRow row) {
        keeping.retire(row.id(), row.version());
        messages.done("reference.saved");
    }

    public void reinstate(OrganizationRow row) {
        keeping.reinstate(row.id(), row.version());
        messages.done("reference.saved");
    }

    /** In use first. */
    public List<Boolean> getRetiredChoices() {
        return List.of(false, true);
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("organization.title"), keeping.export(filter()));
    }

    public PagedTable<OrganizationRow> getRows() {
        return rows;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Boolean getRetired() {
        return retired;
    }

    public void setRetired(Boolean retired) {
        this.retired = retired;
    }
}
