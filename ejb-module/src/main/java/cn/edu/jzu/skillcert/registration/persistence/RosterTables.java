package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.FieldChange;
import cn.edu.jzu.skillcert.platform.bulk.BulkRows;
import cn.edu.jzu.skillcert.platform.change.RecordChange;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.model.PlannedRosterClass;
import cn.edu.jzu.skillcert.registration.model.RetakeReading;
import cn.edu.jzu.skillcert.registration.model.RosterEntry;
import cn.edu.jzu.skillcert.registration.model.RosterHeads;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.registration.persistence.RosterGroup.Taken;
import cn.edu.jzu.skillcert.registration.persistence.RosterMatches.Known;
import cn.edu.jzu.skillcert.shared.SealedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the rows of 《学生信息表》 meet in the tables, and how they get there: one statement compares all rows, and groups
 * of them are put in by {@code COPY}. For planned exams that the caller was allowed to see.
 */
@Dependent
public class RosterTables {

    private static final List<String> STUDENT = List.of(
            "version",
            "studentnumber",
            "name",
            "documenttype",
            "idnumber",
            "idindex",
            "phone",
            "classid",
            "departmentid",
            "departed");

    private static final List<String> CANDIDATE = List.of(
            "version",
            "studentid",
            "plannedexamid",
            "classid",
            "departmentid",
            "certificateid",
            "level",
            "quotayear",
            "status",
            "firsttime",
            "reading",
            "registeredat");

    @Inject
    private BulkRows rows;

    /** Every student that has a number of one of the rows, and how he stands to this exam. */
    public RosterMatches matches(List<RosterLine> lines, RosterTerms terms) {
        Map<Integer, RosterEntry> entries = new HashMap<>();
        lines.forEach(line -> entries.put(line.row(), line.entry()));
        RosterMatches matches = new RosterMatches();
        rows.query(
                        RosterTables::match,
                        """
                        select r.rownumber, n.id, i.id, n.departmentid, n.name, n.classid, l.name, n.departed,
                            n.phone, c.status, to_char(p.exammonth, 'YYYY-MM'),
                            case when c.status is null or c.status = 'WITHDRAWN' then %s end,
                            case when c.status is null or c.status = 'WITHDRAWN' then %s end
                        from unnest(?, ?, ?::bpchar[]) as r (rownumber, studentnumber, idindex)
                        left join student n on n.studentnumber = r.studentnumber
                        left join student i on i.idindex = r.idindex
                        left join schoolclass l on l.id = n.classid
                        left join candidate c on c.plannedexamid = ? and c.studentid = n.id
                        left join candidate o on o.studentid = n.id and o.plannedexamid <> ? and o.certificateid = ?
                            and o.level = ? and o.status in ('REGISTERED', 'APPLIED')
                        left join plannedexam e on e.id = o.plannedexamid
                        left join examplan p on p.id = e.plan_id
                        where n.id is not null or i.id is not null"""
                                .formatted(again(terms), beside(terms)),
                        lines.stream().map(RosterLine::row).toArray(Integer[]::new),
                        lines.stream().map(line -> line.entry().studentNumber()).toArray(String[]::new),
                        lines.stream().map(RosterLine::idIndex).toArray(String[]::new),
                        terms.plannedExamId(),
                        terms.plannedExamId(),
                        terms.certificateId(),
                        terms.level().name())
                .forEach(match -> matches.add(entries.get(match.row()), match, terms.departmentId()));
        return matches;
    }

    private static RosterMatches.Match match(ResultSet row) throws SQLException {
        String status = row.getString(10);
        String phone = row.getString(9);
        boolean withdrawn = "WITHDRAWN".equals(status);
        return new RosterMatches.Match(
                row.getInt(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getBoolean(8),
                phone == null ? null : new SealedText(phone),
                status != null && !withdrawn,
                withdrawn,
                row.getBoolean(12),
                row.getBoolean(13),
                row.getString(11));
    }

    /** The plan of an exam as it is now, or nothing if the exam is gone. */
    public Optional<RosterPlan> plan(long plannedExamId) {
        return rows
                .query(
                        row -> new RosterPlan(row.getLong(1), row.getBoolean(2), row.getObject(3, LocalDate.class)),
                        "select p.version, p.status = 'APPROVED', least(e.theoryon, e.practicalon)"
                                + " from plannedexam e join examplan p on p.id = e.plan_id where e.id = ?",
                        plannedExamId)
                .stream()
                .findFirst();
    }

    public List<PlannedRosterClass> classes(RosterTerms terms) {
        return rows.query(
                row -> new PlannedRosterClass(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4)),
                "select c.id, c.code, c.name, sum(p.heads) from plannedclass p join schoolclass c on c.id = p.classid"
                        + " where p.plannedexam_id = ? and c.departmentid = ? group by c.id",
                terms.plannedExamId(),
                terms.departmentId());
    }

    /** The heads as they are; they stay so only while the quota is held. */
    public RosterHeads heads(RosterTerms terms, int quota) {
        Map<Long, Integer> planned = new HashMap<>();
        classes(terms).forEach(one -> planned.put(one.classId(), one.heads()));
        Map<Long, Integer> taken = counts(
                "select classid, count(*) from candidate where plannedexamid = ? and status <> 'WITHDRAWN'"
                        + " group by classid",
                terms.plannedExamId());
        int quotaTaken = single(
                "select count(*) from quotahead where quotayear = ? and certificateid = ? and level = ?"
                        + (terms.retakes().tellsApart() ? " and not retake" : ""),
                terms.quotaYear(),
                terms.certificateId(),
                terms.level().name());
        int plannedInAll =
                single("select coalesce(sum(heads), 0) from plannedexam where id = ?", terms.plannedExamId());
        return new RosterHeads(
                planned,
                taken,
                plannedInAll,
                terms.lockedHeads(beside(terms.plannedExamId(), terms.retakes())),
                taken.values().stream().mapToInt(Integer::intValue).sum(),
                quota,
                quotaTaken);
    }

    /** Who is registered for an exam and takes no place of the quota. */
    public int beside(long plannedExamId, RetakeReading retakes) {
        return retakes.tellsApart()
                ? single("select count(*) from quotahead where plannedexamid = ? and retake", plannedExamId)
                : 0;
    }

    private int single(String sql, Object... parameters) {
        return rows.query(row -> row.getInt(1), sql, parameters).get(0);
    }

    private Map<Long, Integer> counts(String sql, Object... parameters) {
        Map<Long, Integer> counts = new HashMap<>();
        rows.query(row -> counts.put(row.getLong(1), row.getInt(2)), sql, parameters);
        return counts;
    }

    /**
     * Takes a group over: students that are new, then their registrations. What is there already stays as it is.
     *
     * @param present who is there already
     */
    public Taken take(RosterGroup group, RosterMatches present, Instant now) {
        List<RosterLine> unknown = group.lines().stream()
                .filter(line -> !present.known().containsKey(line.row()))
                .toList();
        List<Long> students = insertStudents(group, unknown);
        Enrolment fresh = new Enrolment();
        for (int i = 0; i < unknown.size(); i++) {
            fresh.add(students.get(i), unknown.get(i).entry().classId(), true);
        }
        Enrolment returning = new Enrolment();
        Map<Long, String> phones = new LinkedHashMap<>();
        for (RosterLine line : group.lines()) {
            Known known = present.known().get(line.row());
            if (known == null) {
                continue;
            }
            if (known.phone() == null && line.entry().phone() != null) {
                phones.put(
                        known.studentId(), group.sealing().apply(line.entry()).phone());
            }
            if (known.withdrawn()) {
                returning.add(known.studentId(), line.entry().classId(), !known.again());
            } else if (!known.registered()) {
                fresh.add(known.studentId(), line.entry().classId(), !known.again());
            }
        }
        fillInPhones(group, phones);
        int back = bringBack(group, returning, now);
        insertCandidates(group, fresh, now);
        int registered = (int) group.lines().stream()
                .filter(line -> present.isRegistered(line.row()))
                .count();
        return new Taken(students.size(), fresh.students.size() + back, registered, List.of());
    }

    /** Students to register, column by column. */
    private static final class Enrolment {
        private final List<Long> students = new ArrayList<>();
        private final List<Long> classes = new ArrayList<>();
        private final List<Boolean> firstTime = new ArrayList<>();

        void add(long studentId, long classId, boolean first) {
            students.add(studentId);
            classes.add(classId);
            firstTime.add(first);
        }

        boolean isEmpty() {
            return students.isEmpty();
        }

        Object[] columns() {
            return new Object[] {
                students.toArray(Long[]::new), classes.toArray(Long[]::new), firstTime.toArray(Boolean[]::new)
            };
        }
    }

    /** @return their ids, in the order of the rows */
    private List<Long> insertStudents(RosterGroup group, List<RosterLine> unknown) {
        if (unknown.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.ids("student", unknown.size());
        String department = Long.toString(group.terms().departmentId());
        rows.insert(told(group, Student.class, AuditKind.INSERT), "student", STUDENT, ids, () -> unknown.stream()
                .map(line -> student(line, group.sealing().apply(line.entry()), department))
                .iterator());
        return ids;
    }

    private static String[] student(RosterLine line, RosterGroup.Sealed sealed, String department) {
        RosterEntry entry = line.entry();
        return new String[] {
            "1",
            entry.studentNumber(),
            entry.name().text(),
            entry.idNumber().type().name(),
            sealed.idNumber(),
            line.idIndex(),
            sealed.phone(),
            Long.toString(entry.classId()),
            department,
            "false"
        };
    }

    /** @param phones sealed, by student */
    private void fillInPhones(RosterGroup group, Map<Long, String> phones) {
        if (!phones.isEmpty()) {
            rows.change(
                    told(group, Student.class, AuditKind.UPDATE),
                    """
                    update student s set phone = n.phone, version = s.version + 1
                    from unnest(?, ?) as n (id, phone) where s.id = n.id and s.phone is null returning s.id""",
                    phones.keySet().toArray(Long[]::new),
                    phones.values().toArray(String[]::new));
        }
    }

    private int bringBack(RosterGroup group, Enrolment returning, Instant now) {
        if (returning.isEmpty()) {
            return 0;
        }
        RosterTerms terms = group.terms();
        return rows.change(
                        told(group, Candidate.class, AuditKind.UPDATE),
                        """
                        update candidate c set status = 'REGISTERED', classid = n.classid, registeredat = ?,
                            reading = ?, firsttime = n.firsttime, withdrawalreason = null, appliedon = null,
                            decisionnote = null, version = c.version + 1
                        from unnest(?, ?, ?) as n (studentid, classid, firsttime)
                        where c.plannedexamid = %d and c.studentid = n.studentid and c.status = 'WITHDRAWN'
                        returning c.id"""
                                .formatted(terms.plannedExamId()),
                        with(List.of(Timestamp.from(now), terms.reading().name()), returning.columns()))
                .size();
    }

    private void insertCandidates(RosterGroup group, Enrolment fresh, Instant now) {
        if (fresh.isEmpty()) {
            return;
        }
        rows.insert(
                told(group, Candidate.class, AuditKind.INSERT),
                "candidate",
                CANDIDATE,
                rows.ids("candidate", fresh.students.size()),
                () -> IntStream.range(0, fresh.students.size())
                        .mapToObj(i -> candidate(group.terms(), fresh, i, now))
                        .iterator());
    }

    private static String[] candidate(RosterTerms terms, Enrolment fresh, int i, Instant now) {
        return new String[] {
            "1",
            fresh.students.get(i).toString(),
            Long.toString(terms.plannedExamId()),
            fresh.classes.get(i).toString(),
            Long.toString(terms.departmentId()),
            Long.toString(terms.certificateId()),
            terms.level().name(),
            Integer.toString(terms.quotaYear()),
            CandidateStatus.REGISTERED.name(),
            fresh.firstTime.get(i).toString(),
            terms.reading().name(),
            now.toString()
        };
    }

    private static Object[] with(List<Object> first, Object[] rest) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(List.of(rest));
        return all.toArray();
    }

    /** An exam of the student {@code n} before this one, of the one history there is, as the reading has it. */
    private static String again(RosterTerms terms) {
        String alike =
                switch (terms.reading()) {
                    case SAME_LEVEL ->
                        " and p.certificateid = %d and p.level = '%s'"
                                .formatted(terms.certificateId(), terms.level().name());
                    case SAME_CERTIFICATE -> " and p.certificateid = %d".formatted(terms.certificateId());
                    case ANY_CERTIFICATE -> "";
                };
        Object first = terms.firstSession() == null ? "infinity" : terms.firstSession();
        return "exists (select 1 from examattempt p where p.studentid = n.id"
                + " and p.plannedexamid is distinct from %d".formatted(terms.plannedExamId())
                + " and p.heldon < date '%s'%s)".formatted(first, alike);
    }

    /** Whether the student {@code n} would take no place of the quota. */
    private static String beside(RosterTerms terms) {
        return terms.retakes().tellsApart()
                ? "isretake(n.id, %d, %d, '%s', %s)"
                        .formatted(
                                terms.plannedExamId(),
                                terms.certificateId(),
                                terms.level().name(),
                                terms.firstSession() == null ? "null" : "date '" + terms.firstSession() + "'")
                : "false";
    }

    private static Function<List<Long>, RecordChange> told(RosterGroup group, Class<?> entity, AuditKind kind) {
        return ids -> new RecordChange(
                entity.getSimpleName(),
                "job " + group.jobId() + " rows " + group.rows(),
                kind,
                List.of(
                        new FieldChange("workbook", null, group.sha256()),
                        new FieldChange(
                                "plannedExamId",
                                null,
                                Long.toString(group.terms().plannedExamId())),
                        new FieldChange("count", null, Integer.toString(ids.size())),
                        new FieldChange("ids", null, IdRanges.of(ids))),
                null);
    }
}
