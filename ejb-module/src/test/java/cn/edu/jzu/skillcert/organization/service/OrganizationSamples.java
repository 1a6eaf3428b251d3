package cn.edu.jzu.skillcert.organization.service;

import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.DepartmentKind;
import cn.edu.jzu.skillcert.organization.RoomFacts;
import cn.edu.jzu.skillcert.organization.model.Department;
import cn.edu.jzu.skillcert.organization.model.Room;
import cn.edu.jzu.skillcert.organization.model.SchoolClass;
import cn.edu.jzu.skillcert.organization.model.Staff;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import java.util.UUID;

/** Samples for the contract tests. */
public final class OrganizationSamples {

    private OrganizationSamples() {}

    private static String code() {
        return UUID.randomUUID().toString().substring(0, 18);
    }

    @Dependent
    public static class OfDepartment implements Sample<Department> {
        @Override
        public Class<Department> type() {
            return Department.class;
        }

        @Override
        public Department belongingTo(Owner owner) {
            String code = code();
            return new Department(code, "样例学院 " + code, DepartmentKind.TEACHING);
        }
    }

    @Dependent
    public static class OfRoom implements Sample<Room> {
        @Override
        public Class<Room> type() {
            return Room.class;
        }

        @Override
        public Room belongingTo(Owner owner) {
            return new Room(code(), new RoomFacts("样例机房", "一号楼", 40, true, owner.departmentId(), null));
        }
    }

    @Dependent
    public static class OfClass implements Sample<SchoolClass> {
        @Override
        public Class<SchoolClass> type() {
            return SchoolClass.class;
        }

        @Override
        public SchoolClass belongingTo(Owner owner) {
            return new SchoolClass(code(), new ClassFacts("样例2401班", "软件技术", 2024, owner.departmentId()));
        }
    }

    @Dependent
    public static class OfStaff implements Sample<Staff> {
        @Override
        public Class<Staff> type() {
            return Staff.class;
        }

        @Override
        public Staff belongingTo(Owner owner) {
            return new Staff(code(), "样例教师", owner.departmentId());
        }
    }
}
