package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.reference.OrganizationOption;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the records of training call by id. */
@Dependent
class TrainingNames {

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private OrganizationCatalog organizations;

    Map<Long, String> departments() {
        return departments.names();
    }

    /** Teaching departments that can be chosen. */
    Set<Long> teachingDepartments() {
        return departments.departments().stream()
                .filter(DepartmentOption::teaches)
                .map(DepartmentOption::id)
                .collect(Collectors.toSet());
    }

    /** Null for null. */
    String certificate(Long id) {
        return id == null ? null : certificates.name(id);
    }

    Map<String, Long> certificatesByCode() {
        return certificates.certificates().stream()
                .collect(Collectors.toMap(CertificateOption::code, CertificateOption::id));
    }

    Map<String, Long> organizationsByName() {
        return organizations.organizations().stream()
                .collect(Collectors.toMap(OrganizationOption::name, OrganizationOption::id, (one, other) -> one));
    }

    boolean knowsOrganization(long id) {
        return organizations.withId(id).isPresent();
    }

    /** Levels the certificate is issued in; all of them while it is not said for which one. */
    Set<SkillLevel> levels(Long certificateId) {
        return certificates.certificates().stream()
                .filter(certificate -> certificateId != null && certificate.id() == certificateId)
                .findFirst()
                .map(CertificateOption::levels)
                .orElse(EnumSet.allOf(SkillLevel.class));
    }

    boolean knowsCertificate(long id) {
        return certificates.withId(id).isPresent();
    }
}
