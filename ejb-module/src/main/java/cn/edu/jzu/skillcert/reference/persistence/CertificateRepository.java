package cn.edu.jzu.skillcert.reference.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.reference.CertificateFilter;
import cn.edu.jzu.skillcert.reference.CertificateOption;
import cn.edu.jzu.skillcert.reference.CertificateRow;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;

@Dependent
public class CertificateRepository extends ScopedRepository<SkillCertificate> {

    private static final String ROW = "new cn.edu.jzu.skillcert.reference.CertificateRow("
            + "e.id, e.version, e.code, e.name, e.organizationId, o.code, o.name, e.levels, e.retired)";

    public CertificateRepository() {
        super(SkillCertificate.class);
    }

    @Override
    protected String joins() {
        return "join EvaluationOrganization o on o.id = e.organizationId";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return Map.of("code", "e.code", "name", "e.name", "organization", "o.name", "retired", "e.retired");
    }

    @Override
    protected String naturalOrder() {
        return "e.code";
    }

    public PageOf<CertificateRow> page(CertificateFilter filter, PageRequest request, DataScope scope) {
        return page(CertificateRow.class, ROW, condition(filter), request, scope);
    }

    public CertificateRow row(long id, DataScope scope) {
        return rows(CertificateRow.class, ROW, Condition.all().and("e.id = :id", "id", id), 1, scope).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public List<CertificateRow> rows(CertificateFilter filter, int limit, DataScope scope) {
        return rows(CertificateRow.class, ROW, condition(filter), limit, scope);
    }

    public List<CertificateOption> options(int limit, DataScope scope) {
        return rows(
                CertificateOption.class,
                "new cn.edu.jzu.skillcert.reference.CertificateOption("
                        + "e.id, e.code, e.name, e.organizationId, e.levels, e.retired)",
                Condition.all(),
                limit,
                scope);
    }

    private static Condition condition(CertificateFilter filter) {
        return Condition.all()
                .andContains(filter.text(), "e.code", "e.name")
                .andIf(filter.organizationId(), "e.organizationId = :organization", "organization")
                .andIf(filter.retired(), "e.retired = :retired", "retired");
    }
}
