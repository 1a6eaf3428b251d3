package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.account.BusinessFunction;
import cn.edu.jzu.skillcert.account.Grant;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.DepartmentCatalog;
import cn.edu.jzu.skillcert.organization.DepartmentOption;
import cn.edu.jzu.skillcert.platform.web.CurrentUser;
import cn.edu.jzu.skillcert.reference.CertificateCatalog;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.OrganizationCatalog;
import cn.edu.jzu.skillcert.reference.OrganizationOption;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the pages of training offer to choose from. */
@Dependent
public class TrainingChoices {

    @Inject
    private DepartmentCatalog departments;

    @Inject
    private CertificateCatalog certificates;

    @Inject
    private OrganizationCatalog organizations;

    @Inject
    private CurrentUser user;

    /** Teaching departments in use. */
    List<DepartmentOption> departments() {
        return departments.departments().stream()
                .filter(DepartmentOption::teaches)
                .toList();
    }

    /** Those the user acts for. */
    List<DepartmentOption> ownDepartments() {
        Set<Long> own = user.getMe().grants().stream()
                .filter(grant -> grant.role() == Role.DEPARTMENT)
                .map(Grant::departmentId)
                .collect(Collectors.toSet());
        return departments().stream()
                .filter(department -> own.contains(department.id()))
                .toList();
    }

    /** Those in use, and the one that is chosen already. */
    List<CertificateOption> certificates(Long chosen) {
        return certificates.certificates().stream()
                .filter(certificate ->
                        !certificate.retired() || Long.valueOf(certificate.id()).equals(chosen))
                .toList();
    }

    /** Those in use, and the one that is chosen already. */
    List<OrganizationOption> organizations(Long chosen) {
        return organizations.organizations().stream()
                .filter(organization -> !organization.retired()
                        || Long.valueOf(organization.id()).equals(chosen))
                .toList();
    }

    void mustCarry(BusinessFunction function) {
        user.mustCarry(function);
    }

    boolean carries(BusinessFunction function) {
        return user.getMe().carries(function);
    }
}
