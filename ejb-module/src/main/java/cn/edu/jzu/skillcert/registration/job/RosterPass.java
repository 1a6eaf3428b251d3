package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.platform.spreadsheet.SheetColumn;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetImport;
import cn.edu.jzu.skillcert.registration.document.RosterSheet;
import cn.edu.jzu.skillcert.registration.document.RosterSheet.Line;
import cn.edu.jzu.skillcert.registration.persistence.RosterConflict;
import cn.edu.jzu.skillcert.registration.persistence.RosterLine;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import cn.edu.jzu.skillcert.shared.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** One look through a workbook: what its rows say, and everything that is wrong with them. */
final class RosterPass {

    private final RosterSheet columns;
    private final SpreadsheetImport<Line> sheet;
    private final List<RosterLine> right = new ArrayList<>();
    private final List<SheetProblem> problems;
    private final Set<Integer> wrong = new TreeSet<>();
    private final int rows;
    private final String sha256;

    RosterPass(RosterSheet columns, SpreadsheetImport<Line> sheet, String sha256) {
        this.columns = columns;
        this.sheet = sheet;
        this.sha256 = sha256;
        this.problems = new ArrayList<>(sheet.problems());
        problems.forEach(problem -> wrong.add(problem.row()));
        rows = sheet.goodRows().size() + wrong.size();
    }

    /** Of the workbook, as whoever sent it can compute it too. */
    String sha256() {
        return sha256;
    }

    RosterSheet columns() {
        return columns;
    }

    SpreadsheetImport<Line> sheet() {
        return sheet;
    }

    /** With anything in them. */
    int rows() {
        return rows;
    }

    /** Whose cells are all right by themselves; others of the workbook may still say otherwise. */
    List<RosterLine> lines() {
        return right;
    }

    void add(RosterLine line) {
        right.add(line);
    }

    boolean isRight(int row) {
        return !wrong.contains(row);
    }

    int wrongRows() {
        return wrong.size();
    }

    /** The value of a cell, or null if it is refused; the reason is kept. */
    <T> T value(int row, SheetColumn<Line, ?> column, Supplier<T> value) {
        try {
            return value.get();
        } catch (BusinessException refused) {
            refuse(row, column, refused.code(), refused.arguments().toArray());
            return null;
        }
    }

    /** @param column null if the row as a whole is meant */
    void refuse(int row, SheetColumn<Line, ?> column, ErrorCode code, Object... arguments) {
        problems.add(
                column == null
                        ? SheetProblem.ofRow(row, code, arguments)
                        : sheet.problem(row, column, code, arguments));
        wrong.add(row);
    }

    void refuse(RosterConflict conflict) {
        SheetColumn<Line, ?> column =
                switch (conflict.error()) {
                    case STUDENT_NUMBER_OF_ANOTHER -> columns.studentNumber();
                    case ID_NUMBER_OF_ANOTHER -> columns.idNumber();
                    case OTHER_NAME -> columns.name();
                    case OTHER_CLASS, CLASS_FULL -> columns.schoolClass();
                    default -> null;
                };
        refuse(conflict.row(), column, conflict.error(), conflict.arguments().toArray());
    }

    /** The workbook with what is wrong, in that language. */
    byte[] annotated(Locale language, IntConsumer told) {
        problems.sort(Comparator.comparingInt(SheetProblem::row));
        return sheet.annotated(
                problems,
                problem -> Texts.of(
                        problem.code().key(), language, problem.arguments().toArray()),
                told);
    }
}
