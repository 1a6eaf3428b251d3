package cn.edu.jzu.skillcert.agreement.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.agreement.AgreementFilter;
import cn.edu.jzu.skillcert.agreement.AgreementRow;
import cn.edu.jzu.skillcert.agreement.StatusCount;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementDecision;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Dependent
public class AgreementRepository extends ScopedRepository<Agreement> {

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.agreement.AgreementRow(e.id, e.title, d.name, o.name, e.status, e.turn,
            e.terms.startDate, e.terms.endDate, e.filingNumber, e.filedOn)""";

    private static final Map<String, String> SORT_KEYS = Map.of(
            "title", "e.title",
            "departmentName", "d.name",
            "organizationName", "o.name",
            "status", "e.status",
            "startDate", "e.terms.startDate",
            "endDate", "e.terms.endDate",
            "filingNumber", "e.filingNumber");

    public AgreementRepository() {
        super(Agreement.class);
    }

    @Override
    protected String joins() {
        return "join Department d on d.id = e.departmentId join EvaluationOrganization o on o.id = e.organizationId";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    public PageOf<AgreementRow> page(AgreementFilter filter, PageRequest request, DataScope scope) {
        return page(AgreementRow.class, ROW, matching(filter), request, scope);
    }

    /** The rows a list of the same filter shows, for its export. */
    public List<AgreementRow> rows(AgreementFilter filter, int limit, DataScope scope) {
        return rows(AgreementRow.class, ROW, matching(filter), limit, scope);
    }

    /** Of the whole school: numbers, and no agreement. */
    public List<StatusCount> countedByStatus() {
        return unscoped(
                UnscopedAccess.because("figures of the whole school for those who look after all of it"),
                StatusCount.class,
                "select new cn.edu.jzu.skillcert.agreement.StatusCount(a.status, count(a)) from Agreement a"
                        + " group by a.status",
                Map.of());
    }

    /** SHA-256 of every file that some agreement keeps. */
    public Set<String> referencedFiles(UnscopedAccess reason) {
        return Set.copyOf(
                unscoped(reason, String.class, "select distinct f.document.sha256 from AgreementFile f", Map.of()));
    }

    /** Loads for showing everything: the comments of all its decisions come at once, not decision by decision. */
    public Agreement requireWhole(long id, DataScope scope) {
        Agreement agreement = require(id, scope);
        unscoped(
                UnscopedAccess.because("the agreement was found within the caller's scope"),
                AgreementDecision.class,
                "select distinct d from AgreementDecision d left join fetch d.comments where d.agreement = :agreement",
                Map.of("agreement", agreement));
        return agreement;
    }

    private static Condition matching(AgreementFilter filter) {
        return Condition.all()
                .andIf(filter.text(), "function('contains_text', e.title, e.content, :text) = true", "text")
                .andIf(filter.status(), "e.status = :status", "status")
                .andIf(filter.turn(), "e.turn = :turn", "turn")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.organizationId(), "e.organizationId = :organization", "organization")
                .andIf(filter.endsUntil(), "e.terms.endDate <= :endsUntil", "endsUntil");
    }
}
