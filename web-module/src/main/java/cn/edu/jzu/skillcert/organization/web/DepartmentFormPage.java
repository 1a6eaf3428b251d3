package cn.edu.jzu.skillcert.organization.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentKeeping;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.DepartmentRow;
import cn.edu.jzu.skillcert.organization.DescribeDepartment;
import cn.edu.jzu.skillcert.organization.OpenDepartment;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** For a new one without an id in the address, for a change with it. */
@Named
@ViewScoped
public class DepartmentFormPage implements Serializable {
    @Inject
    private DepartmentKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private Long id;
    private DepartmentRow department;
    private String code;
    private String name;
    private DepartmentKind kind;

    public void load() {
        user.mustCarry(BusinessFunction.KEEP_ACCOUNTS);
        if (id == null) {
            return;
        }
        department = keeping.detail(id);
        code = department.code();
        name = department.name();
        kind = department.kind();
    }

    public String save() {
        if (id == null) {
            keeping.open(new OpenDepartment(code, name, kind));
        } else {
            keeping.describe(new DescribeDepartment(id, department.version(), name, kind));
        }
        return done("department.saved");
    }

    public String retire() {
        keeping.retire(id, department.version());
        return done("department.retired");
    }

    public String reinstate() {
        keeping.reinstate(id, department.version());
        return done("department.reinstated");
    }

    private String done(String sentence) {
        messages.doneAfterRedirect(sentence);
        return "/department/list?faces-redirect=true";
    }

    public DepartmentKind[] getKinds() {
        return DepartmentKind.values();
    }

    public DepartmentRow getDepartment() {
        return department;
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

    public DepartmentKind getKind() {
        return kind;
    }

    public void setKind(DepartmentKind kind) {
        this.kind = kind;
    }
}
