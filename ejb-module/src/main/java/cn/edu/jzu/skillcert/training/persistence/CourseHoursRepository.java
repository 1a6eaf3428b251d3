package cn.edu.jzu.skillcert.training.persistence;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.training.CourseHoursFilter;
import cn.edu.jzu.skillcert.training.CourseHoursRow;
import cn.edu.jzu.skillcert.training.model.CourseHours;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Dependent
public class CourseHoursRepository extends ScopedRepository<CourseHours> {

    /** More than the school will teach in a century. */
    private static final int WHOLE = 50_000;

    private static final String ROW =
            """
            new cn.edu.jzu.skillcert.training.CourseHoursRow(e.id, k.code, k.name, d.name, c.code, c.name, e.course,
            e.kind, e.term, e.plannedHours, e.taughtHours, e.taughtUntil, e.reason)""";
    private static final Map<String, String> SORT_KEYS = Map.of(
            "classCode", "k.code",
            "departmentName", "d.name",
            "certificateName", "c.name",
            "course", "e.course",
            "term", "e.term",
            "plannedHours", "e.plannedHours",
            "taughtHours", "e.taughtHours");

    public CourseHoursRepository() {
        super(CourseHours.class);
    }

    @Override
    protected Map<String, String> sortKeys() {
        return SORT_KEYS;
    }

    @Override
    protected String joins() {
        return "join SchoolClass k on k.id = e.classId join Department d on d.id = e.departmentId"
                + " join SkillCertificate c on c.id = e.certificateId";
    }

    @Override
    protected String naturalOrder() {
        return "k.code, c.code, e.course, e.id";
    }

    public PageOf<CourseHoursRow> page(CourseHoursFilter filter, PageRequest request, DataScope scope) {
        return page(CourseHoursRow.class, ROW, matching(filter), request, scope);
    }

    public List<CourseHoursRow> rows(CourseHoursFilter filter, DataScope scope) {
        return rows(CourseHoursRow.class, ROW, matching(filter), WHOLE, scope);
    }

    /** Courses of these classes for the certificate. */
    public List<CourseHours> ofClasses(Set<Long> classIds, long certificateId, DataScope scope) {
        return classIds.isEmpty()
                ? List.of()
                : list(
                        Condition.all()
                                .and("e.certificateId = :certificate", "certificate", certificateId)
                                .and("e.classId in :classes", "classes", classIds),
                        scope);
    }

    /** Courses of a department for the certificate. */
    public List<CourseHours> ofDepartment(long departmentId, long certificateId, DataScope scope) {
        return list(
                Condition.all()
                        .and("e.certificateId = :certificate", "certificate", certificateId)
                        .and("e.departmentId = :department", "department", departmentId),
                scope);
    }

    private static Condition matching(CourseHoursFilter filter) {
        Condition condition = Condition.all()
                .andContains(filter.text(), "k.code", "k.name", "e.course")
                .andIf(filter.departmentId(), "e.departmentId = :department", "department")
                .andIf(filter.certificateId(), "e.certificateId = :certificate", "certificate");
        if (filter.status() == null) {
            return condition;
        }
        return condition.and(
                switch (filter.status()) {
                    case TAUGHT -> "e.taughtHours >= e.plannedHours";
                    case SHORT -> "e.taughtHours < e.plannedHours and e.reason is null";
                    case EXPLAINED -> "e.taughtHours < e.plannedHours and e.reason is not null";
                });
    }
}
