package cn.edu.jzu.skillcert.reference.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import cn.edu.jzu.skillcert.reference.KeepOrganization;
import cn.edu.jzu.skillcert.reference.OrganizationKeeping;
import cn.edu.jzu.skillcert.reference.OrganizationRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

@Named
@ViewScoped
public class OrganizationFormPage implements Serializable {

    @Inject
    private OrganizationKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private Long id;
    private long version;
    private String code;
    private String name;
    private String creditCode;

    /** Fills the form with what is kept; an empty form adds. */
    public void load() {
        user.mustCarry(BusinessFunction.KEEP_REFERENCE);
        if (id != null) {
            OrganizationRow row = keeping.row(id);
            version = row.version();
            code = row.code();
            name = row.name();
            creditCode = row.creditCode();
        }
    }

    public String save() {
        keeping.keep(new KeepOrganization(id, version, code, name, creditCode));
        messages.doneAfterRedirect("reference.saved");
        return "/reference/organization/list?faces-redirect=true";
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

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }
}
