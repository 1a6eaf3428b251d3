package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.platform.bulk.CopiedRows;
import cn.edu.jzu.skillcert.platform.personal.PersonalSeals;
import cn.edu.jzu.skillcert.registration.document.RosterSheet.Line;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import cn.edu.jzu.skillcert.shared.PersonalField;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** What {@code COPY} alone costs: rows that are sealed and numbered already, in one transaction, and nothing else done. */
final class RosterLimits {

    private static final List<String> STUDENT = List.of(
            "id",
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
            "id",
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

    private final PlainDesk desk;
    private final Connection connection;
    private long lastId;

    /** With copies of both tables: the same keys, indexes, checks and foreign keys. */
    RosterLimits(PlainDesk desk) throws SQLException {
        this.desk = desk;
        this.connection = desk.connection();
        desk.execute("create table limitstudent (like student including all)");
        desk.execute("create table limitcandidate (like candidate including all)");
        for (String table : List.of("student", "candidate")) {
            for (String key : foreignKeys(table)) {
                desk.execute("alter table limit" + table + " add "
                        + key.replace("REFERENCES student(", "REFERENCES limitstudent("));
            }
        }
    }

    private List<String> foreignKeys(String table) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select pg_get_constraintdef(oid) from pg_constraint"
                        + " where contype = 'f' and conrelid = '" + table + "'::regclass")) {
            while (found.next()) {
                keys.add(found.getString(1));
            }
        }
        return keys;
    }

    List<String[]> students(List<Line> lines, RosterTerms terms) throws SQLException {
        Map<String, String> classes = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select code, id from schoolclass")) {
            while (found.next()) {
                classes.put(found.getString(1), found.getString(2));
            }
        }
        PersonalSeals seals = desk.personal().inBulk();
        List<String[]> students = new ArrayList<>();
        for (Line line : lines) {
            students.add(new String[] {
                Long.toString(++lastId),
                "1",
                line.studentNumber(),
                line.name(),
                line.type().name(),
                seals.seal(PersonalField.ID_NUMBER, line.idNumber()).value(),
                seals.index(PersonalField.ID_NUMBER, line.type() + " " + line.idNumber()),
                seals.seal(PersonalField.PHONE, line.phone()).value(),
                classes.get(line.classCode()),
                Long.toString(terms.departmentId()),
                "false"
            });
        }
        return students;
    }

    List<String[]> candidates(List<String[]> students, RosterTerms terms) {
        List<String[]> candidates = new ArrayList<>();
        for (String[] student : students) {
            candidates.add(new String[] {
                student[0],
                "1",
                student[0],
                Long.toString(terms.plannedExamId()),
                student[STUDENT.indexOf("classid")],
                Long.toString(terms.departmentId()),
                Long.toString(terms.certificateId()),
                terms.level().name(),
                Integer.toString(terms.quotaYear()),
                "REGISTERED",
                "true",
                terms.reading().name(),
                "2026-11-01 08:00:00+08"
            });
        }
        return candidates;
    }

    /** Into the copies of both tables. */
    long whole(List<String[]> students, List<String[]> candidates) throws Exception {
        long copied = copy("limitstudent", STUDENT, students) + copy("limitcandidate", CANDIDATE, candidates);
        connection.commit();
        return copied;
    }

    /** What stands in the workbook, into a table without a key and without an index. */
    long bare(List<String[]> students) throws Exception {
        desk.execute("drop table if exists bare");
        desk.execute("create table bare (studentnumber varchar(20), name varchar(100), documenttype varchar(30),"
                + " idnumber text, idindex char(43), phone text, classid bigint)");
        int from = STUDENT.indexOf("studentnumber");
        int to = STUDENT.indexOf("departmentid");
        long copied = copy(
                "bare",
                STUDENT.subList(from, to),
                students.stream().map(row -> Arrays.copyOfRange(row, from, to)).toList());
        connection.commit();
        return copied;
    }

    private long copy(String table, List<String> columns, List<String[]> rows) throws Exception {
        return CopiedRows.copy(connection.unwrap(PGConnection.class), table, columns, rows);
    }
}
