package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.account.model.Account;
import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.account.service.Passwords;
import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.RoomFacts;
import cn.edu.jzu.skillcert.organization.model.Department;
import cn.edu.jzu.skillcert.organization.model.Room;
import cn.edu.jzu.skillcert.organization.model.SchoolClass;
import cn.edu.jzu.skillcert.organization.model.Staff;
import cn.edu.jzu.skillcert.organization.persistence.ClassRepository;
import cn.edu.jzu.skillcert.organization.persistence.DepartmentRepository;
import cn.edu.jzu.skillcert.organization.persistence.RoomRepository;
import cn.edu.jzu.skillcert.organization.persistence.StaffRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Departments, classes, staff, rooms and one account or more for every role. */
@Dependent
public class DemoSchool implements DemoContribution {

    @Inject
    private DepartmentRepository departments;

    @Inject
    private ClassRepository classes;

    @Inject
    private StaffRepository staff;

    @Inject
    private RoomRepository rooms;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    private final Map<String, Long> departmentIds = new HashMap<>();
    private final Map<String, Long> staffIds = new HashMap<>();
    /** Hashing is slow on purpose, and the password the same for all. */
    private final Map<String, String> hashes = new HashMap<>();

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        DemoTable.of("departments.csv").forEach(this::openDepartment);
        DemoTable.of("classes.csv").forEach(this::openClass);
        DemoTable.of("staff.csv").forEach(this::register);
        DemoTable.of("rooms.csv").forEach(this::openRoom);
        DemoTable.of("accounts.csv").forEach(this::openAccount);
    }

    private void openDepartment(Map<String, String> row) {
        Department department =
                new Department(row.get("code"), row.get("name"), DepartmentKind.valueOf(row.get("kind")));
        departmentIds.put(
                row.get("code"),
                departments.add(department, DemoData.DEMO.scope()).getId());
    }

    private void openClass(Map<String, String> row) {
        ClassFacts facts = new ClassFacts(
                row.get("name"),
                row.get("programme"),
                Integer.parseInt(row.get("year")),
                departmentIds.get(row.get("department")));
        classes.add(new SchoolClass(row.get("code"), facts), DemoData.DEMO.scope());
    }

    private void register(Map<String, String> row) {
        Staff person = new Staff(row.get("number"), row.get("name"), departmentIds.get(row.get("department")));
        staffIds.put(row.get("number"), staff.add(person, DemoData.DEMO.scope()).getId());
    }

    private void openRoom(Map<String, String> row) {
        RoomFacts facts = new RoomFacts(
                row.get("name"),
                row.get("building"),
                Integer.parseInt(row.get("seats")),
                row.get("computers").equals("yes"),
                departmentIds.get(row.get("department")),
                staffIds.get(row.get("administrator")));
        rooms.add(new Room(row.get("code"), facts), DemoData.DEMO.scope());
    }

    /** A role for an evaluation organization is given by who opens the organization. */
    private void openAccount(Map<String, String> row) {
        String hash = hashes.computeIfAbsent(row.get("password"), passwords::hash);
        Account account = new Account(row.get("username"), row.get("name"), null, hash);
        account.choosePassword(hash);
        Role role = Role.valueOf(row.get("role"));
        if (role != Role.EVALUATION_ORGANIZATION) {
            account.grant(role, departmentIds.get(row.get("department")), null);
        }
        accounts.add(account, DemoData.DEMO.scope());
    }
}
