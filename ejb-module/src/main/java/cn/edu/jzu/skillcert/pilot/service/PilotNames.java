package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.organization.ClassCatalog;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the dictionaries call what the pilot feature knows by id. */
@Dependent
class PilotNames {

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private ClassCatalog classes;

    Map<Long, String> certificates() {
        return certificates.names();
    }

    List<CertificateOption> certificateOptions() {
        return certificates.certificates();
    }

    Map<Long, String> departments() {
        return departments.names();
    }

    /** Those that may declare. */
    List<DepartmentOption> teachingDepartments() {
        return departments.departments().stream()
                .filter(DepartmentOption::teaches)
                .toList();
    }

    Map<Long, String> classes(Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : classes.withIds(ids).stream().collect(Collectors.toMap(ClassOption::id, ClassOption::name));
    }

    Set<Long> classesOf(long departmentId) {
        return classes.ofDepartment(departmentId).stream().map(ClassOption::id).collect(Collectors.toSet());
    }
}
