package cn.edu.jzu.skillcert.reference.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.platform.web.PagedTable;
import cn.edu.jzu.skillcert.platform.web.Workbooks;
import cn.edu.jzu.skillcert.reference.CertificateFilter;
import cn.edu.jzu.skillcert.reference.CertificateKeeping;
import cn.edu.jzu.skillcert.reference.CertificateRow;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.reference.OrganizationOption;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;

@Named
@ViewScoped
public class CertificateListPage implements Serializable {

    @Inject
    private CertificateKeeping keeping;

    @Inject
    private OrganizationCatalog catalog;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private String text;
    private Long organizationId;
    private Boolean retired;
    private final PagedTable<CertificateRow> rows = new PagedTable<>(request -> keeping.list(filter(), request));
    private boolean keeper;
    private List<OrganizationOption> organizations;

    @PostConstruct
    void open() {
        keeper = user.getMe().carries(BusinessFunction.KEEP_REFERENCE);
        organizations = catalog.organizations();
    }

    private CertificateFilter filter() {
        return new CertificateFilter(text, organizationId, retired);
    }

    public void retire(CertificateRow row) {
        keeping.retire(row.id(), row.version());
        messages.done("reference.saved");
    }

    public void reinstate(CertificateRow row) {
        keeping.reinstate(row.id(), row.version());
        messages.done("reference.saved");
    }

    /** In use first. */
    public List<Boolean> getRetiredChoices() {
        return List.of(false, true);
    }

    public StreamedContent getExport() {
        return Workbooks.xlsx(messages.text("certificate.title"), keeping.export(filter()));
    }

    public List<OrganizationOption> getOrganizations() {
        return organizations;
    }

    public PagedTable<CertificateRow> getRows() {
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

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public Boolean getRetired() {
        return retired;
    }

    public void setRetired(Boolean retired) {
        this.retired = retired;
    }
}
