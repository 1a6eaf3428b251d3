package cn.edu.jzu.skillcert.training.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.training.StaffTraining;
import cn.edu.jzu.skillcert.training.TrainingRecordFilter;
import cn.edu.jzu.skillcert.training.TrainingRecordRow;
import cn.edu.jzu.skillcert.training.TrainingRecordStatus;
import cn.edu.jzu.skillcert.training.model.TrainingRecord;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Dependent
public class TrainingRecordRepository extends ScopedRepository<TrainingRecord> {

    /** More than a school makes in a century. */
    private static final int WHOLE = 50_000;

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.training.TrainingRecordRow(e.id, s.staffNumber, s.name, d.name, e.course,
            e.organizer, o.name, c.code, c.name, e.levels, e.trainedOn, e.validUntil, e.hours, e.proofNumber, e.proof.fileName)""";
    private static final Map<String, String> SORT_KEYS = Map.of(
            "staffNumber", "s.staffNumber",
            "staffName", "s.name",
            "departmentName", "d.name",
            "course", "e.course",
            "certificateName", "c.name",
            "trainedOn", "e.trainedOn");

    public TrainingRecordRepository() {
        super(TrainingRecord.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    @Override
    protected String joins() {
        return "join Staff s on s.id = e.staffId join Department d on d.id = e.departmentId"
                + " left join SkillCertificate c on c.id = e.certificateId"
                + " left join EvaluationOrganization o on o.id = e.organizationId";
    }

    @Override
    protected String naturalOrder() {
        return "e.trainedOn desc, s.staffNumber, e.id";
    }

    public PageOf<TrainingRecordRow> page(TrainingRecordFilter filter, PageRequest request, DataScope scope) {
        return page(TrainingRecordRow.class, ROW, matching(filter), request, scope);
    }

    public List<TrainingRecordRow> rows(TrainingRecordFilter filter, DataScope scope) {
        return rows(TrainingRecordRow.class, ROW, matching(filter), WHOLE, scope);
    }

    /** One record with the names in it. */
    public Optional<TrainingRecordRow> row(long id, DataScope scope) {
        return rows(TrainingRecordRow.class, ROW, Condition.all().and("e.id = :id", "id", id), 1, scope).stream()
                .findFirst();
    }

    /** Records that came of a notice. */
    public List<TrainingRecord> ofNotice(long noticeId, DataScope scope) {
        return list(Condition.all().and("e.noticeId = :notice", "notice", noticeId), scope);
    }

    /** What qualifies these people for the certificate by that day, earliest first; all people if none are named. */
    public List<StaffTraining> qualifying(long certificateId, LocalDate day, Set<Long> staffIds, DataScope scope) {
        Condition condition = Condition.all()
                .and("e.certificateId = :certificate", "certificate", certificateId)
                .and("e.trainedOn <= :day and (e.validUntil is null or e.validUntil >= :day)", "day", day);
        return rows(
                        StaffTraining.class,
                        """
                        new cn.edu.jzu.skillcert.training.StaffTraining(e.id, e.staffId, e.course, e.organizer,
                        e.organizationId, e.levels, e.trainedOn, e.validUntil)""",
                        staffIds.isEmpty() ? condition : condition.and("e.staffId in :staff", "staff", staffIds),
                        WHOLE,
                        scope)
                .stream()
                .sorted(Comparator.comparing(StaffTraining::trainedOn))
                .toList();
    }

    /** SHA-256 of every proof that some record keeps. */
    public Set<String> referencedFiles(UnscopedAccess reason) {
        return Set.copyOf(unscoped(
                reason,
                String.class,
                "select distinct e.proof.sha256 from TrainingRecord e where e.proof.sha256 is not null",
                Map.of()));
    }

    private static Condition matching(TrainingRecordFilter filter) {
        Condition condition = Condition.all()
                .andContains(filter.text(), "s.name", "s.staffNumber", "e.course", "e.organizer")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.certificateId(), "e.certificateId = :certificate", "certificate");
        if (filter.status() == null) {
            return condition;
        }
        return condition.and(
                filter.status() == TrainingRecordStatus.USABLE
                        ? "e.certificateId is not null"
                        : "e.certificateId is null");
    }
}
