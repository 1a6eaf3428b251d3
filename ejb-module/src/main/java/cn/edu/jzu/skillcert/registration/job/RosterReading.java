package cn.edu.jzu.skillcert.registration.job;

import static java.util.stream.Collectors.groupingBy;

import cn.edu.jzu.skillcert.longwork.RunningWork;
import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.personal.PersonalSeals;
import cn.edu.jzu.skillcert.platform.spreadsheet.CheckedCells;
import cn.edu.jzu.skillcert.platform.spreadsheet.ImportedRow;
import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetImport;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.IdNumber;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.PhoneNumber;
import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.StudentNumber;
import cn.edu.jzu.skillcert.registration.document.RosterSheet;
import cn.edu.jzu.skillcert.registration.document.RosterSheet.Line;
import cn.edu.jzu.skillcert.registration.model.PlannedRosterClass;
import cn.edu.jzu.skillcert.registration.model.RosterEntry;
import cn.edu.jzu.skillcert.registration.model.RosterLayout;
import cn.edu.jzu.skillcert.registration.model.RosterRepetitions;
import cn.edu.jzu.skillcert.registration.persistence.RosterLine;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.PersonalField;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads 《学生信息表》 and judges it as far as that is possible without looking at what is kept. */
final class RosterReading {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private final RosterPass pass;
    private final RosterSheet sheet;
    private final RunningWork work;
    private final Map<String, PlannedRosterClass> classes;
    private final LocalDate today;
    private final PersonalSeals seals;
    private final RosterRepetitions idNumbers = new RosterRepetitions();
    private final RosterRepetitions studentNumbers = new RosterRepetitions();
    private int judged;

    private RosterReading(
            RosterPass pass, RunningWork work, List<PlannedRosterClass> classes, LocalDate today, PersonalSeals seals) {
        this.pass = pass;
        this.sheet = pass.columns();
        this.work = work;
        this.seals = seals;
        this.classes = named(classes);
        this.today = today;
    }

    /**
     * @param work told how far the reading is, and may stop it
     * @param classes of the plan
     * @throws BusinessException if it is no such workbook at all
     */
    static RosterPass read(
            RunningWork work,
            RosterLayout layout,
            String fileName,
            byte[] workbook,
            List<PlannedRosterClass> classes,
            LocalDate today,
            PersonalSeals seals) {
        work.step("roster.step.reading", 0);
        RosterSheet sheet = RosterSheet.of(layout);
        RosterPass pass = new RosterPass(
                sheet,
                SpreadsheetImport.read(fileName, workbook, sheet.format(), rows -> work.progress(rows, 0)),
                FileStore.nameOf(workbook));
        work.step("roster.step.judging", pass.rows());
        new RosterReading(pass, work, classes, today, seals).judge();
        return pass;
    }

    /** By code, and by name where only one class has it: the forms of others know no codes. */
    private static Map<String, PlannedRosterClass> named(List<PlannedRosterClass> classes) {
        Map<String, List<PlannedRosterClass>> byName = classes.stream().collect(groupingBy(one -> plain(one.name())));
        Map<String, PlannedRosterClass> named = new HashMap<>();
        byName.forEach((name, several) -> {
            if (several.size() == 1) {
                named.put(name, several.get(0));
            }
        });
        classes.forEach(one -> named.put(plain(one.code()), one));
        return named;
    }

    /** Full-width characters and blanks are nobody's intention in a code. */
    private static String plain(String code) {
        return BLANKS.matcher(Normalizer.normalize(code, Normalizer.Form.NFKC)).replaceAll("");
    }

    private void judge() {
        pass.sheet().goodRows().forEach(this::judge);
        pass.sheet().wrongRows().forEach(this::judge);
        idNumbers.tell((row, others, count) -> pass.refuse(
                row,
                sheet.idNumber(),
                count > others.size() ? RosterError.ID_NUMBER_OFTEN : RosterError.ID_NUMBER_TWICE,
                others,
                count));
        studentNumbers.tell((row, others, count) -> pass.refuse(
                row,
                sheet.studentNumber(),
                count > others.size() ? RosterError.STUDENT_NUMBER_OFTEN : RosterError.STUDENT_NUMBER_TWICE,
                others,
                count));
    }

    private void judge(ImportedRow<Line> row) {
        Line line = row.value();
        judge(row.number(), line, line.type());
    }

    /** What is right in a row with something wrong counts, too: as the double of another, and for its own errors. */
    private void judge(CheckedCells<Line> row) {
        Line line = new Line(
                row.get(sheet.studentNumber()),
                row.get(sheet.name()),
                row.get(sheet.documentType()),
                row.get(sheet.idNumber()),
                row.get(sheet.schoolClass()),
                row.get(sheet.phone()));
        judge(row.number(), line, row.isRefused(sheet.documentType()) ? null : line.type());
    }

    /** @param type null if nobody knows what kind of number the ID number is */
    private void judge(int row, Line line, DocumentType type) {
        work.progress(++judged, pass.rows());
        StudentNumber studentNumber = cell(row, sheet.studentNumber(), line.studentNumber(), StudentNumber::of);
        PersonName name = cell(row, sheet.name(), line.name(), PersonName::of);
        IdNumber idNumber = type == null
                ? null
                : cell(row, sheet.idNumber(), line.idNumber(), typed -> IdNumber.of(type, typed, today));
        PlannedRosterClass schoolClass = cell(row, sheet.schoolClass(), line.classCode(), this::schoolClass);
        PhoneNumber phone = cell(row, sheet.phone(), line.phone(), PhoneNumber::of);
        if (studentNumber != null) {
            studentNumbers.add(row, studentNumber.text());
        }
        if (idNumber != null) {
            idNumbers.add(row, idNumber.indexed());
        }
        if (pass.isRight(row)) {
            pass.add(new RosterLine(
                    new RosterEntry(row, studentNumber.text(), name, idNumber, schoolClass.classId(), phone),
                    seals.index(PersonalField.ID_NUMBER, idNumber.indexed())));
        }
    }

    /** Makes something of a cell, or refuses it. */
    private interface Reader<T> {
        T read(String typed);
    }

    private <T> T cell(int row, SheetColumn<Line, ?> column, String typed, Reader<T> reader) {
        return typed == null ? null : pass.value(row, column, () -> reader.read(typed));
    }

    private PlannedRosterClass schoolClass(String code) {
        PlannedRosterClass planned = classes.get(plain(code));
        if (planned == null) {
            throw new BusinessException(RosterError.CLASS_NOT_IN_PLAN, code);
        }
        return planned;
    }
}
