package cn.edu.jzu.skillcert.reference.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.reference.CertificateKeeping;
import cn.edu.jzu.skillcert.reference.CertificateRow;
import cn.edu.jzu.skillcert.reference.KeepCertificate;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.reference.OrganizationOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

@Named
@ViewScoped
public class CertificateFormPage implements Serializable {

    @Inject
    private CertificateKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    @Inject
    private OrganizationCatalog catalog;

    private List<OrganizationOption> organizations;

    @PostConstruct
    void open() {
        organizations =
                catalog.organizations().stream().filter(o -> !o.retired()).toList();
    }

    private Long id;
    private long version;
    private String code;
    private String name;
    private Long organizationId;
    private SkillLevel[] levels;

    /** Fills the form with what is kept; an empty form adds. */
    public void load() {
        user.mustCarry(BusinessFunction.KEEP_REFERENCE);
        if (id != null) {
            CertificateRow row = keeping.row(id);
            version = row.version();
            code = row.code();
            name = row.name();
            organizationId = row.organizationId();
            levels = row.levels().toArray(SkillLevel[]::new);
        }
    }

    public String save() {
        keeping.keep(new KeepCertificate(id, version, code, name, organizationId, Set.of(levels)));
        messages.doneAfterRedirect("reference.saved");
        return "/reference/certificate/list?faces-redirect=true";
    }

    public List<OrganizationOption> getOrganizations() {
        return organizations;
    }

    public List<SkillLevel> getLevelChoices() {
        return List.of(SkillLevel.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public SkillLevel[] getLevels() {
        return levels;
    }

    public void setLevels(SkillLevel[] levels) {
        this.levels = levels;
    }
}
