package cn.edu.jzu.skillcert.pilot.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.pilot.DeclarationFilter;
import cn.edu.jzu.skillcert.pilot.DeclarationRow;
import cn.edu.jzu.skillcert.pilot.DeclarationStatus;
import cn.edu.jzu.skillcert.pilot.DeclaredLine;
import cn.edu.jzu.skillcert.pilot.WillingClass;
import cn.edu.jzu.skillcert.pilot.model.DeclarationLine;
import cn.edu.jzu.skillcert.pilot.model.PilotDeclaration;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@Dependent
public class PilotDeclarationRepository extends ScopedRepository<PilotDeclaration> {

    private static final UnscopedAccess PARTS =
            UnscopedAccess.because("the declarations were found within the caller's scope");

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.pilot.DeclarationRow(e.id, e.roundId, r.title, r.year, e.departmentId, d.name,
            e.status,
            (select count(c) from DeclarationLine c where c.declaration.id = e.id),
            (select sum(h.heads) from DeclarationLine h where h.declaration.id = e.id),
            (select sum(a.approvedHeads) from DeclarationLine a where a.declaration.id = e.id), e.submittedAt)""";

    private static final Map<String, String> SORT_KEYS = Map.of(
            "roundTitle", "r.title",
            "year", "r.year",
            "departmentName", "d.name",
            "status", "e.status",
            "submittedAt", "e.submittedAt");

    private static final String LINE = "exists (select x.id from DeclarationLine x where x.declaration.id = e.id and ";

    private static final List<DeclarationStatus> HANDED_IN = Arrays.stream(DeclarationStatus.values())
            .filter(DeclarationStatus::isHandedIn)
            .toList();

    public PilotDeclarationRepository() {
        super(PilotDeclaration.class);
    }

    @Override
    protected String joins() {
        return "join PilotRound r on r.id = e.roundId join Department d on d.id = e.departmentId";
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    public PageOf<DeclarationRow> page(DeclarationFilter filter, PageRequest request, DataScope scope) {
        return page(DeclarationRow.class, ROW, matching(filter), request, scope);
    }

    /** The rows a list of the same filter shows. */
    public List<DeclarationRow> rows(DeclarationFilter filter, int limit, DataScope scope) {
        return rows(DeclarationRow.class, ROW, matching(filter), limit, scope);
    }

    public List<PilotDeclaration> matching(DeclarationFilter filter, DataScope scope) {
        return list(matching(filter), scope);
    }

    public List<PilotDeclaration> ofRound(long roundId, DataScope scope) {
        return list(Condition.all().and("e.roundId = :round", "round", roundId), scope);
    }

    /** The department's declaration in the round, if it has one. */
    public Optional<PilotDeclaration> of(long roundId, long departmentId, DataScope scope) {
        return list(
                        Condition.all()
                                .and("e.roundId = :round", "round", roundId)
                                .and("e.departmentId = :department", "department", departmentId),
                        scope)
                .stream()
                .findFirst();
    }

    /** Status of each department that has a declaration in the round. */
    public Map<Long, DeclarationStatus> statuses(long roundId, UnscopedAccess reason) {
        return unscoped(
                        reason,
                        Object[].class,
                        "select e.departmentId, e.status from PilotDeclaration e where e.roundId = :round",
                        Map.of("round", roundId))
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (DeclarationStatus) row[1]));
    }

    /** Every line under the filter, of its certificate and level alone, with its basis: three statements, however many there are. */
    public List<DeclaredRow> lines(DeclarationFilter filter, int limit, DataScope scope) {
        List<Long> ids = rows(Long.class, "e.id", matching(filter), limit, scope);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> found = Map.of("ids", ids);
        Map<Place, List<WillingClass>> basis = new HashMap<>();
        unscoped(
                        PARTS,
                        Object[].class,
                        """
                        select e.id, b.certificateId, b.level, b.classId, b.heads from PilotDeclaration e join e.basis b
                        where e.id in :ids order by b.classId""",
                        found)
                .forEach(row -> basis.computeIfAbsent(
                                new Place((Long) row[0], (Long) row[1], (SkillLevel) row[2]), k -> new ArrayList<>())
                        .add(new WillingClass((Long) row[3], (Integer) row[4])));
        return unscoped(
                        PARTS,
                        Object[].class,
                        """
                        select e, l from PilotDeclaration e join e.lines l where e.id in :ids
                        order by e.departmentId, e.id, l.position""",
                        found)
                .stream()
                .map(row -> row((PilotDeclaration) row[0], (DeclarationLine) row[1], basis::get))
                .filter(row -> filter.certificateId() == null
                        || filter.certificateId() == row.line().certificateId())
                .filter(row ->
                        filter.level() == null || filter.level() == row.line().level())
                .toList();
    }

    private static DeclaredRow row(
            PilotDeclaration declaration, DeclarationLine line, Function<Place, List<WillingClass>> basis) {
        List<WillingClass> willing =
                basis.apply(new Place(declaration.getId(), line.getCertificateId(), line.getLevel()));
        return new DeclaredRow(
                declaration.getId(),
                declaration.getRoundId(),
                declaration.getDepartmentId(),
                declaration.getStatus(),
                line.getId(),
                new DeclaredLine(
                        line.getCertificateId(),
                        line.getLevel(),
                        line.getHeads(),
                        willing == null ? List.of() : willing),
                line.getApprovedHeads());
    }

    private record Place(long declarationId, long certificateId, SkillLevel level) {}

    private static Condition matching(DeclarationFilter filter) {
        return Condition.all()
                .andIf(filter.roundId(), "e.roundId = :round", "round")
                .andIf(filter.year(), "e.roundId in (select y.id from PilotRound y where y.year = :year)", "year")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.status(), "e.status = :status", "status")
                .andIf(filter.handedInOnly() ? HANDED_IN : null, "e.status in :handedIn", "handedIn")
                .andIf(
                        filter.certificateId(),
                        LINE + "x.certificateId = :certificate"
                                + (filter.level() == null ? "" : " and x.level = :level") + ")",
                        "certificate")
                .andIf(filter.level(), LINE + "x.level = :level)", "level");
    }
}
