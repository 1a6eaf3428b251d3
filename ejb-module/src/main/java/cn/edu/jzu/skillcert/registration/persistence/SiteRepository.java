package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.registration.SiteFilter;
import cn.edu.jzu.skillcert.registration.SiteRow;
import cn.edu.jzu.skillcert.registration.SiteStatus;
import cn.edu.jzu.skillcert.registration.model.SiteApplication;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Dependent
public class SiteRepository extends ScopedRepository<SiteApplication> {

    /** More than the school will ever have. */
    private static final int WHOLE = 10_000;

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.registration.SiteRow(e.id, d.name, c.name, o.name, e.place, e.seats,
            e.organizationOn, e.authorityOn, e.status)""";

    private static final Map<String, String> SORT_KEYS = Map.of(
            "departmentName", "d.name",
            "certificateName", "c.name",
            "organizationName", "o.name",
            "seats", "e.seats",
            "organizationOn", "e.organizationOn",
            "authorityOn", "e.authorityOn",
            "status", "e.status");

    public SiteRepository() {
        super(SiteApplication.class);
    }

    @Override
    protected String joins() {
        return """
                join Department d on d.id = e.departmentId
                join SkillCertificate c on c.id = e.certificateId
                join EvaluationOrganization o on o.id = e.organizationId""";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    public PageOf<SiteRow> page(SiteFilter filter, PageRequest request, DataScope scope) {
        return page(SiteRow.class, ROW, condition(filter), request, scope);
    }

    /** The list under the filter, without an end. */
    public List<SiteRow> rows(SiteFilter filter, DataScope scope) {
        return rows(SiteRow.class, ROW, condition(filter), WHOLE, scope);
    }

    private static Condition condition(SiteFilter filter) {
        return Condition.all()
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.certificateId(), "e.certificateId = :certificate", "certificate")
                .andIf(filter.status(), "e.status = :status", "status");
    }

    /** Whether this place is approved for the certificate now. */
    public boolean isApproved(long departmentId, long certificateId, String place, DataScope scope) {
        return count(
                        Condition.all()
                                .and("e.departmentId = :department", "department", departmentId)
                                .and("e.certificateId = :certificate", "certificate", certificateId)
                                .and("e.place = :place", "place", place)
                                .and("e.status = :approved", "approved", SiteStatus.APPROVED),
                        scope)
                > 0;
    }

    /** Whether somebody of the organization can log in and answer. */
    public boolean answersItself(long organizationId, UnscopedAccess reason) {
        return unscoped(
                                reason,
                                Long.class,
                                """
                                select count(g.id) from RoleGrant g where g.organizationId = :organization
                                and g.role = :role and g.account.disabled = false""",
                                Map.of("organization", organizationId, "role", Role.EVALUATION_ORGANIZATION))
                        .get(0)
                > 0;
    }

    Set<String> referencedFiles(UnscopedAccess reason) {
        Set<String> files = new HashSet<>();
        for (String paper : List.of("organizationPaper", "authorityPaper")) {
            files.addAll(unscoped(
                    reason,
                    String.class,
                    "select e." + paper + ".sha256 from SiteApplication e where e." + paper + ".sha256 is not null",
                    Map.of()));
        }
        return files;
    }

    /** Those that are not rejected. */
    public List<SiteApplication> of(long departmentId, DataScope scope) {
        return list(
                Condition.all()
                        .and("e.departmentId = :department", "department", departmentId)
                        .and("e.status <> :rejected", "rejected", SiteStatus.REJECTED),
                scope);
    }
}
