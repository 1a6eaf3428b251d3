package cn.edu.jzu.skillcert.organization.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.organization.DescribeRoom;
import cn.edu.jzu.skillcert.organization.OpenRoom;
import cn.edu.jzu.skillcert.organization.RoomDetail;
import cn.edu.jzu.skillcert.organization.RoomFacts;
import cn.edu.jzu.skillcert.organization.RoomKeeping;
import cn.edu.jzu.skillcert.organization.StaffKeeping;
import cn.edu.jzu.skillcert.organization.StaffOption;
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
public class RoomFormPage implements Serializable {
    @Inject
    private RoomKeeping keeping;

    @Inject
    private StaffKeeping staff;

    @Inject
    private DepartmentCatalog catalog;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    private Long id;
    private RoomDetail room;
    private String code;
    private String name;
    private String building;
    private Integer seats;
    private boolean computerRoom;
    private Long departmentId;
    private StaffOption administrator;
    private List<DepartmentOption> departments;

    public void load() {
        user.mustCarry(BusinessFunction.KEEP_STAFF_AND_ROOMS);
        departments = catalog.departments();
        if (id == null) {
            return;
        }
        room = keeping.detail(id);
        RoomFacts facts = room.facts();
        code = room.code();
        name = facts.name();
        building = facts.building();
        seats = facts.seats();
        computerRoom = facts.computerRoom();
        departmentId = facts.departmentId();
        administrator = room.administrator();
    }

    public String save() {
        if (id == null) {
            keeping.open(new OpenRoom(code, facts()));
        } else {
            keeping.describe(new DescribeRoom(id, room.version(), facts()));
        }
        return done("room.saved");
    }

    public String retire() {
        keeping.retire(id, room.version());
        return done("room.retired");
    }

    public String reinstate() {
        keeping.reinstate(id, room.version());
        return done("room.reinstated");
    }

    private String done(String sentence) {
        messages.doneAfterRedirect(sentence);
        return "/room/list?faces-redirect=true";
    }

    private RoomFacts facts() {
        Long administratorId = administrator == null ? null : administrator.id();
        return new RoomFacts(name, building, seats, computerRoom, departmentId, administratorId);
    }

    public List<StaffOption> staffMatching(String typed) {
        return staff.matching(typed);
    }

    /** Those that can be chosen, and the one it belongs to now. */
    public List<DepartmentOption> getDepartments() {
        return departments.stream()
                .filter(d -> !d.retired() || Long.valueOf(d.id()).equals(departmentId))
                .toList();
    }

    public RoomDetail getRoom() {
        return room;
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

    public String getBuilding() {
        return building;
    }

    public void setBuilding(String building) {
        this.building = building;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public boolean isComputerRoom() {
        return computerRoom;
    }

    public void setComputerRoom(boolean computerRoom) {
        this.computerRoom = computerRoom;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public StaffOption getAdministrator() {
        return administrator;
    }

    public void setAdministrator(StaffOption administrator) {
        this.administrator = administrator;
    }
}
