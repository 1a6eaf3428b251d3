package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.registration.document.RosterSheet;
import cn.edu.jzu.skillcert.registration.document.RosterSheet.Line;
import cn.edu.jzu.skillcert.registration.model.RetakeReading;
import cn.edu.jzu.skillcert.registration.model.RosterField;
import cn.edu.jzu.skillcert.registration.model.RosterLayout;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A department with an approved plan, and lists of made-up students for it. */
final class RosterScene {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰";

    /** Of the tests; the one that is in force is seeded. */
    static final RosterLayout LAYOUT = new RosterLayout(
            "2026-1",
            Map.of(
                    RosterField.STUDENT_NUMBER, List.of("学号", "学籍号"),
                    RosterField.NAME, List.of("姓名", "学生姓名"),
                    RosterField.DOCUMENT_TYPE, List.of("证件类型"),
                    RosterField.ID_NUMBER, List.of("证件号码", "身份证号"),
                    RosterField.SCHOOL_CLASS, List.of("班级代码", "班级"),
                    RosterField.PHONE, List.of("联系电话", "手机号码")));

    private RosterScene() {}

    /**
     * Department, certificate, classes K001… and an approved plan with one exam for all of them.
     *
     * @param key of this scene within its database
     */
    static RosterTerms exam(PlainDesk desk, String key, int classes, int headsOfEach, LocalDate on) {
        long department = desk.number(
                "insert into department (code, name, kind) values ('%1$s', '院部 %1$s', 'TEACHING')".formatted(key)
                        + " returning id");
        long organization =
                desk.number("insert into evaluationorganization (code, name) values ('%1$s', '组织 %1$s') returning id"
                        .formatted(key));
        long certificate = desk.number(
                "insert into skillcertificate (code, name, organizationid, levels) values ('%1$s', '证书 %1$s', %2$d, 'ELEMENTARY,INTERMEDIATE') returning id"
                        .formatted(key, organization));
        for (int i = 1; i <= classes; i++) {
            desk.execute(
                    "insert into schoolclass (code, name, programme, enrolmentyear, departmentid) values ('%s', '软件 %d 班', '软件技术', 2025, %d)"
                            .formatted(classCode(key, i), i, department));
        }
        return exam(desk, department, certificate, SkillLevel.ELEMENTARY, headsOfEach, on);
    }

    /** One more exam of the department, for all of its classes. */
    static RosterTerms exam(
            PlainDesk desk, long department, long certificate, SkillLevel level, int headsOfEach, LocalDate on) {
        LocalDate month = on.withDayOfMonth(1);
        long plan = desk.number(
                "insert into examplan (departmentid, planmonth, exammonth, status, firstsubmittedat, submittedat) values (%d, '%s', '%s', 'APPROVED', now(), now()) on conflict (departmentid, planmonth) do update set status = 'APPROVED' returning id"
                        .formatted(department, month, month));
        long heads = headsOfEach * desk.number("select count(*) from schoolclass where departmentid = " + department);
        long exam = desk.number(
                "insert into plannedexam (plan_id, certificateid, level, heads, theoryon) values (%d, %d, '%s', %d, '%s') returning id"
                        .formatted(plan, certificate, level, heads, on));
        desk.execute(
                "insert into plannedclass (plannedexam_id, position, classid, heads) select %d, row_number() over (order by id) - 1, id, %d from schoolclass where departmentid = %d"
                        .formatted(exam, headsOfEach, department));
        return new RosterTerms(
                exam,
                0,
                department,
                certificate,
                level,
                on.getYear(),
                0,
                on,
                FirstTimeReading.SAME_LEVEL,
                RetakeReading.TAKES_A_PLACE,
                0);
    }

    static String classCode(String key, int number) {
        return "%s-%03d".formatted(key, number);
    }

    /** @param from number of the first student; each number is one person */
    static List<Line> lines(String key, int classes, int from, int count) {
        List<Line> lines = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            lines.add(new Line(
                    "%s%07d".formatted(key, i),
                    name(i),
                    i % 7 == 0 ? null : DocumentType.RESIDENT_ID,
                    idNumber(i),
                    classCode(key, 1 + i % classes),
                    "138%08d".formatted(i)));
        }
        return lines;
    }

    static byte[] workbook(List<Line> lines) {
        return SpreadsheetExport.of(RosterSheet.of(LAYOUT).format()).write(lines);
    }

    private static String name(int number) {
        return "" + SURNAMES.charAt(number % SURNAMES.length())
                + GIVEN.charAt(number / 7 % GIVEN.length())
                + GIVEN.charAt(number / 131 % GIVEN.length());
    }

    /** Of the sample area of GB 11643, with a right check character. */
    static String idNumber(int number) {
        LocalDate birth = LocalDate.of(2004, 1, 1).plusDays(number / 999 % 1_000);
        String digits = "110105" + birth.toString().replace("-", "") + "%03d".formatted(number % 999 + 1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
