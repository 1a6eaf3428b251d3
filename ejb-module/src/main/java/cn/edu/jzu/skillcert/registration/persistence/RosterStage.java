package cn.edu.jzu.skillcert.registration.persistence;

import cn.edu.jzu.skillcert.audit.AuditKind;
import cn.edu.jzu.skillcert.audit.FieldChange;
import cn.edu.jzu.skillcert.platform.bulk.BulkRows;
import cn.edu.jzu.skillcert.platform.change.RecordChange;
import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.model.PlannedRosterClass;
import cn.edu.jzu.skillcert.registration.model.RosterEntry;
import cn.edu.jzu.skillcert.registration.model.RosterHeads;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.registration.model.Student;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows of one workbook on their way into the tables: put into a staging table, compared there with what is kept,
 * and taken over by statements. For planned exams that the caller was allowed to see.
 */
@Dependent
public class RosterStage {

    private static final String TABLE = "rosterrow";
    private static final List<String> COLUMNS = List.of(
            "jobid", "rownumber", "studentnumber", "name", "documenttype", "idnumber", "idindex", "phone", "classid");

    /** The student of a row, if there is one: both numbers agree. */
    private static final String KNOWN =
            " from rosterrow r join student s on s.studentnumber = r.studentnumber and s.idindex = r.idindex"
                    + " where r.jobid = ? ";

    @Inject
    private BulkRows rows;

    /**
     * The student of a row, whom both numbers name.
     *
     * @param registered for this exam, and not withdrawn
     * @param withdrawn from this exam
     * @param reachable his phone number is known, or the row has none either
     * @param again he went in for an earlier exam, as the reading has it
     */
    public record Known(long studentId, boolean registered, boolean withdrawn, boolean reachable, boolean again) {}

    /**
     * What is written in one transaction.
     *
     * @param sha256 of the workbook, for the audit trail
     * @param known by row; who is not in it is new
     */
    public record Group(
            long jobId, String sha256, List<RosterEntry> entries, RosterTerms terms, Map<Integer, Known> known) {

        public Group {
            entries = List.copyOf(entries);
        }

        /** Who is to be registered by it. */
        public List<RosterEntry> unregistered() {
            return entries.stream()
                    .filter(entry -> !known.containsKey(entry.row())
                            || !known.get(entry.row()).registered())
                    .toList();
        }

        String rows() {
            return entries.get(0).row() + "-" + entries.get(entries.size() - 1).row();
        }
    }

    /** How many of a group were new. */
    public record Taken(int students, int candidates) {}

    public void fill(Iterable<String[]> staged) {
        rows.copy(TABLE, COLUMNS, staged);
        rows.stage("analyze " + TABLE);
    }

    public void clear(long jobId) {
        rows.stage("delete from rosterrow where jobid = ?", jobId);
    }

    /** Rows that cannot be taken beside what is kept already; a row may have several reasons. */
    public List<RosterConflict> conflicts(long jobId, RosterTerms terms) {
        List<RosterConflict> found = new ArrayList<>();
        add(
                found,
                RosterError.STUDENT_NUMBER_OF_ANOTHER,
                "select r.rownumber, null from rosterrow r join student s on s.studentnumber = r.studentnumber"
                        + " where r.jobid = ? and s.idindex <> r.idindex",
                jobId);
        add(
                found,
                RosterError.ID_NUMBER_OF_ANOTHER,
                "select r.rownumber, null from rosterrow r join student s on s.idindex = r.idindex"
                        + " where r.jobid = ? and s.studentnumber <> r.studentnumber",
                jobId);
        // Of a student of another department nothing is told but that he is one.
        add(
                found,
                RosterError.OTHER_DEPARTMENT,
                "select r.rownumber, null" + KNOWN + "and s.departmentid <> ?",
                jobId,
                terms.departmentId());
        add(
                found,
                RosterError.OTHER_NAME,
                "select r.rownumber, s.name" + KNOWN + "and s.departmentid = ? and s.name <> r.name",
                jobId,
                terms.departmentId());
        add(
                found,
                RosterError.OTHER_CLASS,
                "select r.rownumber, (select c.name from schoolclass c where c.id = s.classid)" + KNOWN
                        + "and s.departmentid = ? and s.classid <> r.classid",
                jobId,
                terms.departmentId());
        add(
                found,
                RosterError.DEPARTED,
                "select r.rownumber, null" + KNOWN + "and s.departmentid = ? and s.departed",
                jobId,
                terms.departmentId());
        add(
                found,
                RosterError.REGISTERED_ELSEWHERE,
                """
                select r.rownumber, to_char(p.exammonth, 'YYYY-MM')
                from rosterrow r join student s on s.studentnumber = r.studentnumber and s.idindex = r.idindex
                join candidate c on c.studentid = s.id and c.status in ('REGISTERED', 'APPLIED')
                join plannedexam e on e.id = c.plannedexamid join examplan p on p.id = e.plan_id
                where r.jobid = ? and c.plannedexamid <> ? and c.certificateid = ? and c.level = ?""",
                jobId,
                terms.plannedExamId(),
                terms.certificateId(),
                terms.level().name());
        return found;
    }

    private void add(List<RosterConflict> to, RosterError error, String sql, Object... parameters) {
        to.addAll(rows.query(
                row -> new RosterConflict(
                        row.getInt(1), error, row.getString(2) == null ? List.of() : List.of(row.getString(2))),
                sql,
                parameters));
    }

    /** The students of the rows that have one, by row. */
    public Map<Integer, Known> known(long jobId, RosterTerms terms) {
        Map<Integer, Known> known = new HashMap<>();
        rows.query(
                row -> known.put(
                        row.getInt(1),
                        new Known(
                                row.getLong(2),
                                row.getBoolean(3),
                                row.getBoolean(4),
                                row.getBoolean(5),
                                row.getBoolean(6))),
                """
                select r.rownumber, s.id, coalesce(c.status <> 'WITHDRAWN', false),
                    coalesce(c.status = 'WITHDRAWN', false), s.phone is not null or r.phone is null, %s
                from rosterrow r join student s on s.studentnumber = r.studentnumber and s.idindex = r.idindex
                left join candidate c on c.plannedexamid = %d and c.studentid = s.id
                where r.jobid = ?"""
                        .formatted(again(terms), terms.plannedExamId()),
                jobId);
        return known;
    }

    /** Whether the plan is approved now. */
    public boolean isApproved(RosterTerms terms) {
        return rows.query(
                        row -> row.getBoolean(1),
                        "select p.status = 'APPROVED' from plannedexam e join examplan p on p.id = e.plan_id"
                                + " where e.id = ?",
                        terms.plannedExamId())
                .contains(true);
    }

    public List<PlannedRosterClass> classes(RosterTerms terms) {
        return rows.query(
                row -> new PlannedRosterClass(row.getLong(1), row.getString(2), row.getInt(3)),
                "select c.id, c.code, sum(p.heads) from plannedclass p join schoolclass c on c.id = p.classid"
                        + " where p.plannedexam_id = ? and c.departmentid = ? group by c.id, c.code",
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
                "select count(*) from candidate where quotayear = ? and certificateid = ? and level = ?"
                        + " and status <> 'WITHDRAWN'",
                terms.quotaYear(),
                terms.certificateId(),
                terms.level().name());
        int plannedInAll =
                single("select coalesce(sum(heads), 0) from plannedexam where id = ?", terms.plannedExamId());
        return new RosterHeads(
                planned,
                taken,
                plannedInAll - terms.lockedHeads(),
                taken.values().stream().mapToInt(Integer::intValue).sum(),
                quota,
                quotaTaken);
    }

    private int single(String sql, Object... parameters) {
        return rows.query(row -> row.getInt(1), sql, parameters).get(0);
    }

    private Map<Long, Integer> counts(String sql, Object... parameters) {
        Map<Long, Integer> counts = new HashMap<>();
        rows.query(row -> counts.put(row.getLong(1), row.getInt(2)), sql, parameters);
        return counts;
    }

    /** Takes a group over: students that are new, then their registrations. What is there already stays as it is. */
    public Taken take(Group group, Instant now) {
        List<RosterEntry> unknown = group.entries().stream()
                .filter(entry -> !group.known().containsKey(entry.row()))
                .toList();
        List<Long> students = unknown.isEmpty() ? List.of() : insertStudents(group, unknown);
        List<Long> noPhone = new ArrayList<>();
        List<Long> back = new ArrayList<>();
        Enrolment fresh = new Enrolment();
        for (int i = 0; i < unknown.size(); i++) {
            fresh.add(students.get(i), unknown.get(i).classId(), true);
        }
        Enrolment returning = new Enrolment();
        for (RosterEntry entry : group.entries()) {
            Known known = group.known().get(entry.row());
            if (known == null) {
                continue;
            }
            if (!known.reachable()) {
                noPhone.add((long) entry.row());
            }
            if (known.withdrawn()) {
                returning.add(known.studentId(), entry.classId(), !known.again());
            } else if (!known.registered()) {
                fresh.add(known.studentId(), entry.classId(), !known.again());
            }
        }
        if (!noPhone.isEmpty()) {
            fillInPhones(group, noPhone);
        }
        back.addAll(returning.isEmpty() ? List.of() : bringBack(group, returning, now));
        List<Long> candidates = fresh.isEmpty() ? List.of() : insertCandidates(group, fresh, now);
        return new Taken(students.size(), candidates.size() + back.size());
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
    private List<Long> insertStudents(Group group, List<RosterEntry> unknown) {
        return rows.change(
                told(group, Student.class, AuditKind.INSERT),
                """
                insert into student (version, studentnumber, name, documenttype, idnumber, idindex, phone, classid,
                    departmentid, departed)
                select 1, r.studentnumber, r.name, r.documenttype, r.idnumber, r.idindex, r.phone, r.classid, ?, false
                from rosterrow r where r.jobid = ? and r.rownumber = any (?)
                order by r.rownumber returning id""",
                group.terms().departmentId(),
                group.jobId(),
                unknown.stream().map(RosterEntry::row).toArray(Integer[]::new));
    }

    private void fillInPhones(Group group, List<Long> numbers) {
        rows.change(
                told(group, Student.class, AuditKind.UPDATE),
                """
                update student s set phone = r.phone, version = s.version + 1 from rosterrow r
                where r.jobid = ? and r.rownumber = any (?) and s.studentnumber = r.studentnumber
                and s.phone is null returning s.id""",
                group.jobId(),
                numbers.stream().map(Long::intValue).toArray(Integer[]::new));
    }

    private List<Long> bringBack(Group group, Enrolment returning, Instant now) {
        RosterTerms terms = group.terms();
        return rows.change(
                told(group, Candidate.class, AuditKind.UPDATE),
                """
                update candidate c set status = 'REGISTERED', classid = n.classid, registeredat = ?, reading = ?,
                    firsttime = n.firsttime, withdrawalreason = null, appliedon = null, decisionnote = null,
                    version = c.version + 1
                from unnest(?, ?, ?) as n (studentid, classid, firsttime)
                where c.plannedexamid = %d and c.studentid = n.studentid and c.status = 'WITHDRAWN' returning c.id"""
                        .formatted(terms.plannedExamId()),
                with(List.of(Timestamp.from(now), terms.reading().name()), returning.columns()));
    }

    private List<Long> insertCandidates(Group group, Enrolment fresh, Instant now) {
        RosterTerms terms = group.terms();
        return rows.change(
                told(group, Candidate.class, AuditKind.INSERT),
                """
                insert into candidate (version, studentid, plannedexamid, classid, departmentid, certificateid, level,
                    quotayear, status, firsttime, reading, registeredat)
                select 1, n.studentid, ?, n.classid, ?, ?, ?, ?, 'REGISTERED', n.firsttime, ?, ?
                from unnest(?, ?, ?) as n (studentid, classid, firsttime) returning id""",
                with(
                        List.of(
                                terms.plannedExamId(),
                                terms.departmentId(),
                                terms.certificateId(),
                                terms.level().name(),
                                terms.quotaYear(),
                                terms.reading().name(),
                                Timestamp.from(now)),
                        fresh.columns()));
    }

    private static Object[] with(List<Object> first, Object[] rest) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(List.of(rest));
        return all.toArray();
    }

    /** An exam before this one from which he did not withdraw, as the reading has it. */
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
        return "exists (select 1 from candidate p join plannedexam b on b.id = p.plannedexamid where p.studentid = s.id"
                + " and p.plannedexamid <> %d and p.status <> 'WITHDRAWN'".formatted(terms.plannedExamId())
                + " and least(b.theoryon, b.practicalon) < date '%s'%s)".formatted(first, alike);
    }

    private static Function<List<Long>, RecordChange> told(Group group, Class<?> entity, AuditKind kind) {
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
