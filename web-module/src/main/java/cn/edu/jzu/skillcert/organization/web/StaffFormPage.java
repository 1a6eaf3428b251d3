package cn.edu.jzu.skillcert.organization.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.DescribeStaff;
import cn.edu.jzu.skillcert.organization.RegisterStaff;
import cn.edu.jzu.skillcert.organization.StaffDetail;
import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** For a new one without an id in the address, for a change with it. */
@Named
@ViewScoped
public class StaffFormPage implements Serializable {
    @Inject
    private StaffKeeping keeping;

    @Inject
    private DepartmentCatalog catalog;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private Long id;
    private StaffDetail person;
    private String staffNumber;
    private String name;
    private Long departmentId;
    private List<DepartmentOption> departments;

    public void load() {
        user.mustCarry(BusinessFunction.KEEP_STAFF_AND_ROOMS);
        departments = catalog.departments();
        if (id == null) {
            return;
        }
        person = keeping.detail(id);
        staffNumber = person.staffNumber();
        name = person.name();
        departmentId = person.departmentId();
    }

    public String save() {
        if (id == null) {
            keeping.register(new RegisterStaff(staffNumber, name, departmentId));
        } else {
            keeping.describe(new DescribeStaff(id, person.version(), name, departmentId));
        }
        return done("staff.saved");
    }

    public String leave() {
        keeping.leave(id, person.version());
        return done("staff.left");
    }

    public String comeBack() {
        keeping.comeBack(id, person.version());
        return done("staff.cameBack");
    }

    private String done(String sentence) {
        messages.doneAfterRedirect(sentence);
        return "/staff/list?faces-redirect=true";
    }

    /** Those that can be chosen, and the one it belongs to now. */
    public List<DepartmentOption> getDepartments() {
        return departments.stream()
                .filter(d -> !d.retired() || Long.valueOf(d.id()).equals(departmentId))
                .toList();
    }

    public StaffDetail getPerson() {
        return person;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }
}
