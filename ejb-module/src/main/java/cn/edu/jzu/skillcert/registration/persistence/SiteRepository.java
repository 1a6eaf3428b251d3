package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.registration.SiteFilter;
import cn.edu.jzu.skillcert.registration.SiteRow;
import cn.edu.jzu.skillcert.registration.SiteStatus;
import cn.edu.jzu.skillcert.registration.model.SiteApplication;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;

@Dependent
public class SiteRepository extends ScopedRepository<SiteApplication> {

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
        return page(
                SiteRow.class,
                ROW,
                Condition.all()
                        .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                        .andIf(filter.certificateId(), "e.certificateId = :certificate", "certificate")
                        .andIf(filter.status(), "e.status = :status", "status"),
                request,
                scope);
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
