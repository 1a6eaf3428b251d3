package cn.edu.jzu.skillcert.arrangement.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.PLAN_IMPLEMENTATIONS;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;

import cn.edu.jzu.skillcert.arrangement.ExamSummary;
import cn.edu.jzu.skillcert.arrangement.ImplementationAction;
import cn.edu.jzu.skillcert.arrangement.ImplementationError;
import cn.edu.jzu.skillcert.arrangement.ImplementationRef;
import cn.edu.jzu.skillcert.arrangement.PlatformRooms;
import cn.edu.jzu.skillcert.arrangement.document.PlatformRoomSheet;
import cn.edu.jzu.skillcert.arrangement.document.PlatformRoomSheet.Line;
import cn.edu.jzu.skillcert.arrangement.model.ImplementationPlan;
import cn.edu.jzu.skillcert.arrangement.model.PlatformRoom;
import cn.edu.jzu.skillcert.arrangement.persistence.ImplementationRepository;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetImport;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

@Stateless
@DenyAll
public class PlatformRoomsBean implements PlatformRooms {

    private static final int LONGEST_FILE_NAME = 200;

    @Inject
    private ImplementationRepository plans;

    @Inject
    private PlannedExams exams;

    @Inject
    private ExamSummaries summaries;

    @Inject
    private ImplementationNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent template() {
        return FileContent.of(
                PlatformRoomSheet.FORMAT.title() + "." + FileKind.XLSX.extension(),
                FileKind.XLSX.mediaType(),
                SpreadsheetExport.of(PlatformRoomSheet.FORMAT).write(List.of()));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public SheetOutcome importSheet(ImplementationRef ref, SheetUpload upload, SheetTexts texts) {
        ImplementationPlan plan = plans.require(ref.id(), ref.version(), caller.scopeIn(PLAN_IMPLEMENTATIONS));
        if (!plan.permits(ImplementationAction.ENTER_PLATFORM)) {
            throw new BusinessException(ImplementationError.ACTION_NOT_NOW, plan.getStatus());
        }
        ExamSummary exam = summaries.of(exams.exam(plan.getPlannedExamId()));
        SpreadsheetImport<Line> sheet =
                SpreadsheetImport.read(upload.fileName(), upload.content(), PlatformRoomSheet.FORMAT);
        List<SheetProblem> problems = problems(sheet, exam);
        if (!problems.isEmpty()) {
            return new SheetOutcome(
                    0,
                    0,
                    0,
                    problems,
                    sheet.annotated(problems, texts::of),
                    sheet.kind().extension(),
                    sheet.ignoredColumns());
        }
        List<PlatformRoom> rooms = sheet.rows().stream()
                .map(row -> new PlatformRoom(
                        row.value().on(), row.value().room(), row.value().invigilators()))
                .toList();
        plan.enterPlatform(
                rooms,
                shortened(upload.fileName()),
                caller.actorIn(PLAN_IMPLEMENTATIONS, plan.getDepartmentId()),
                clock.instant());
        news.of(plan, exam);
        return new SheetOutcome(rooms.size(), 0, 0, List.of(), null, null, sheet.ignoredColumns());
    }

    /** Of what another exam exported, every row would be a difference; it is refused instead. */
    private static List<SheetProblem> problems(SpreadsheetImport<Line> sheet, ExamSummary exam) {
        List<SheetProblem> problems = new ArrayList<>(sheet.problems());
        sheet.goodRows().stream()
                .filter(row -> !row.value().on().equals(exam.theoryOn())
                        && !row.value().on().equals(exam.practicalOn()))
                .map(row -> sheet.problem(row, PlatformRoomSheet.DAY, ImplementationError.NOT_A_DAY_OF_THE_EXAM))
                .forEach(problems::add);
        problems.sort(Comparator.comparingInt(SheetProblem::row));
        return problems;
    }

    private static String shortened(String fileName) {
        return fileName.length() <= LONGEST_FILE_NAME ? fileName : fileName.substring(0, LONGEST_FILE_NAME);
    }
}
