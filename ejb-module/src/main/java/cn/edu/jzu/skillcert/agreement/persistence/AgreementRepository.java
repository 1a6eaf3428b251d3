package cn.edu.jzu.skillcert.agreement.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.agreement.AgreementFilter;
import cn.edu.jzu.skillcert.agreement.AgreementRow;
import cn.edu.jzu.skillcert.agreement.AgreementStatus;
import cn.edu.jzu.skillcert.agreement.PricedLevel;
import cn.edu.jzu.skillcert.agreement.StatusCount;
import cn.edu.jzu.skillcert.agreement.model.Agreement;
import cn.edu.jzu.skillcert.agreement.model.AgreementDecision;
import cn.edu.jzu.skillcert.agreement.model.ExamUse;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.RowOrder;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
public class AgreementRepository extends ScopedRepository<Agreement> {

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.agreement.AgreementRow(e.id, e.title, d.name, o.name, e.status, e.turn,
            e.terms.startDate, e.terms.endDate, e.filingNumber, e.filedOn, e.signing.signedOn)""";

    private static final Map<String, String> SORT_KEYS = Map.of(
            "title", "e.title",
            "departmentName", "d.name",
            "organizationName", "o.name",
            "status", "e.status",
            "startDate", "e.terms.startDate",
            "endDate", "e.terms.endDate",
            "signedOn", "e.signing.signedOn",
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

    /** The rows a list of the same filter and order shows, for its export. */
    public List<AgreementRow> rows(AgreementFilter filter, RowOrder order, int limit, DataScope scope) {
        return rows(AgreementRow.class, ROW, matching(filter), order, limit, scope);
    }

    /** What of the agreements of these departments decides whether exams are covered, without those that are void. */
    public List<CoveringAgreement> covering(Set<Long> departmentIds, UnscopedAccess reason) {
        if (departmentIds.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Object[]>> rows = unscoped(
                        reason,
                        Object[].class,
                        """
                        select e.id, e.departmentId, e.status, e.signing.signedOn, e.filedOn, e.terms.startDate,
                        e.terms.endDate, p.certificateId, p.level, p.unitPrice from Agreement e join e.terms.prices p
                        where e.departmentId in :departments and e.status <> :void order by e.id""",
                        Map.of("departments", departmentIds, "void", AgreementStatus.VOID))
                .stream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream().map(AgreementRepository::covering).toList();
    }

    private static CoveringAgreement covering(List<Object[]> prices) {
        Object[] row = prices.get(0);
        return new CoveringAgreement(
                (Long) row[0],
                (Long) row[1],
                new ExamUse.Candidate(
                        (AgreementStatus) row[2],
                        (LocalDate) row[3],
                        (LocalDate) row[4],
                        (LocalDate) row[5],
                        (LocalDate) row[6],
                        prices.stream()
                                .map(price -> new PricedLevel((Long) price[7], (SkillLevel) price[8], (Money) price[9]))
                                .toList()));
    }

    /** Of the whole school: numbers, and no agreement. */
    public List<StatusCount> countedByStatus(UnscopedAccess reason) {
        return unscoped(
                reason,
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
                .andIf(
                        filter.text(),
                        "function('contains_text', e.filingNumber, e.title, e.content, :text) = true",
                        "text")
                .andIf(filter.status(), "e.status = :status", "status")
                .andIf(filter.turn(), "e.turn = :turn", "turn")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.organizationId(), "e.organizationId = :organization", "organization")
                .andIf(filter.endsUntil(), "e.terms.endDate <= :endsUntil", "endsUntil")
                .andIf(filter.signedFrom(), "e.signing.signedOn >= :signedFrom", "signedFrom")
                .andIf(filter.signedUntil(), "e.signing.signedOn <= :signedUntil", "signedUntil")
                .andIf(
                        filter.certificateId(),
                        """
                        exists (select x.id from Agreement x join x.terms.prices p
                        where x.id = e.id and p.certificateId = :certificate)""",
                        "certificate");
    }
}
