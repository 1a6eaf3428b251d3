package cn.edu.jzu.skillcert.organization.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.ClassDetail;
import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.ClassKeeping;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.DescribeClass;
import cn.edu.jzu.skillcert.organization.OpenClass;
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
public class ClassFormPage implements Serializable {
    @Inject
    private ClassKeeping keeping;

    @Inject
    private DepartmentCatalog catalog;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private Long id;
    private ClassDetail schoolClass;
    private String code;
    private String name;
    private String programme;
    private Integer enrolmentYear;
    private Long departmentId;
    private List<DepartmentOption> departments;

    public void load() {
        user.mustCarry(BusinessFunction.KEEP_STAFF_AND_ROOMS);
        departments = catalog.departments();
        if (id == null) {
            return;
        }
        schoolClass = keeping.detail(id);
        ClassFacts facts = schoolClass.facts();
        code = schoolClass.code();
        name = facts.name();
        programme = facts.programme();
        enrolmentYear = facts.enrolmentYear();
        departmentId = facts.departmentId();
    }

    public String save() {
        ClassFacts facts = new ClassFacts(name, programme, enrolmentYear, departmentId);
        if (id == null) {
            keeping.open(new OpenClass(code, facts));
        } else {
            keeping.describe(new DescribeClass(id, schoolClass.version(), facts));
        }
        return done("class.saved");
    }

    public String retire() {
        keeping.retire(id, schoolClass.version());
        return done("class.retired");
    }

    public String reinstate() {
        keeping.reinstate(id, schoolClass.version());
        return done("class.reinstated");
    }

    private String done(String sentence) {
        messages.doneAfterRedirect(sentence);
        return "/class/list?faces-redirect=true";
    }

    /** Those that can be chosen, and the one it belongs to now. */
    public List<DepartmentOption> getDepartments() {
        return departments.stream()
                .filter(d -> !d.retired() || Long.valueOf(d.id()).equals(departmentId))
                .toList();
    }

    public ClassDetail getSchoolClass() {
        return schoolClass;
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

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public Integer getEnrolmentYear() {
        return enrolmentYear;
    }

    public void setEnrolmentYear(Integer enrolmentYear) {
        this.enrolmentYear = enrolmentYear;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }
}
