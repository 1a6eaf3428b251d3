package cn.edu.jzu.skillcert.registration.job;

import static java.util.stream.Collectors.toMap;

import cn.edu.jzu.skillcert.platform.file.FileStore;
import cn.edu.jzu.skillcert.platform.personal.PersonalSeals;
import cn.edu.jzu.skillcert.platform.spreadsheet.ImportedRow;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetImport;
import cn.edu.jzu.skillcert.registration.IdNumber;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.PhoneNumber;
import cn.edu.jzu.skillcert.registration.RosterError;
import cn.edu.jzu.skillcert.registration.document.RosterSheet;
import cn.edu.jzu.skillcert.registration.document.RosterSheet.Line;
import cn.edu.jzu.skillcert.registration.model.PlannedRosterClass;
import cn.edu.jzu.skillcert.registration.model.RosterEntry;
import cn.edu.jzu.skillcert.registration.model.RosterRepetitions;
import cn.edu.jzu.skillcert.registration.persistence.RosterLine;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads 《学生信息表》 and judges it as far as that is possible without looking at what is kept. */
final class RosterReading {

    private final RosterPass pass;
    private final Map<String, PlannedRosterClass> classes;
    private final LocalDate today;
    private final PersonalSeals seals;

    private RosterReading(RosterPass pass, List<PlannedRosterClass> classes, LocalDate today, PersonalSeals seals) {
        this.pass = pass;
        this.seals = seals;
        this.classes = classes.stream().collect(toMap(PlannedRosterClass::code, one -> one));
        this.today = today;
    }

    /**
     * @param classes of the plan
     * @throws BusinessException if it is no such workbook at all
     */
    static RosterPass read(
            String fileName, byte[] workbook, List<PlannedRosterClass> classes, LocalDate today, PersonalSeals seals) {
        RosterPass pass = new RosterPass(
                SpreadsheetImport.read(fileName, workbook, RosterSheet.FORMAT), FileStore.nameOf(workbook));
        new RosterReading(pass, classes, today, seals).judge();
        return pass;
    }

    private void judge() {
        pass.sheet().goodRows().forEach(this::judge);
        List<RosterEntry> entries = pass.lines().stream().map(RosterLine::entry).toList();
        RosterRepetitions.find(
                entries,
                entry -> entry.idNumber().indexed(),
                (entry, others) ->
                        pass.refuse(entry.row(), RosterSheet.ID_NUMBER, RosterError.ID_NUMBER_TWICE, others));
        RosterRepetitions.find(
                entries,
                RosterEntry::studentNumber,
                (entry, others) ->
                        pass.refuse(entry.row(), RosterSheet.STUDENT_NUMBER, RosterError.STUDENT_NUMBER_TWICE, others));
    }

    private void judge(ImportedRow<Line> row) {
        Line line = row.value();
        PersonName name = pass.value(row, RosterSheet.NAME, () -> PersonName.of(line.name()));
        IdNumber number =
                pass.value(row, RosterSheet.ID_NUMBER, () -> IdNumber.of(line.type(), line.idNumber(), today));
        PlannedRosterClass schoolClass = pass.value(row, RosterSheet.CLASS_CODE, () -> schoolClass(line.classCode()));
        PhoneNumber phone =
                line.phone() == null ? null : pass.value(row, RosterSheet.PHONE, () -> PhoneNumber.of(line.phone()));
        if (pass.isRight(row.number())) {
            pass.add(new RosterLine(
                    new RosterEntry(row.number(), line.studentNumber(), name, number, schoolClass.classId(), phone),
                    seals.index(PersonalField.ID_NUMBER, number.indexed())));
        }
    }

    private PlannedRosterClass schoolClass(String code) {
        PlannedRosterClass planned = classes.get(code);
        if (planned == null) {
            throw new BusinessException(RosterError.CLASS_NOT_IN_PLAN, code);
        }
        return planned;
    }
}
