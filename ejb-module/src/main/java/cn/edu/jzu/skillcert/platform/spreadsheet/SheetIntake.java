package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes a workbook into a list that is kept: all rows are planned first, and only if none is refused are they carried
 * out, changes before additions.
 */
public final class SheetIntake<R> {

    private final SpreadsheetImport<R> sheet;
    private final List<SheetProblem> problems;
    private final List<Runnable> additions = new ArrayList<>();
    private final List<Runnable> changes = new ArrayList<>();
    private int unchanged;

    private SheetIntake(SpreadsheetImport<R> sheet) {
        this.sheet = sheet;
        this.problems = new ArrayList<>(sheet.problems());
    }

    public static <R> SheetIntake<R> of(SheetUpload upload, SheetFormat<R> format) {
        return new SheetIntake<>(SpreadsheetImport.read(upload.fileName(), upload.content(), format));
    }

    /** Looks at every row that could be read; a {@code BusinessException} refuses the row. */
    public SheetIntake<R> plan(Consumer<ImportedRow<R>> planning) {
        for (ImportedRow<R> row : sheet.goodRows()) {
            try {
                planning.accept(row);
            } catch (BusinessException refused) {
                problems.add(SheetProblem.ofRow(
                        row.number(), refused.code(), refused.arguments().toArray()));
            }
        }
        return this;
    }

    public void refuse(ImportedRow<R> row, SheetColumn<R, ?> column, ErrorCode code, Object... arguments) {
        problems.add(sheet.problem(row, column, code, arguments));
    }

    public void add(Runnable addition) {
        additions.add(addition);
    }

    public void change(Runnable change) {
        changes.add(change);
    }

    public void leave() {
        unchanged++;
    }

    /** Carries out what was planned, or nothing at all. */
    public SheetOutcome finish(SheetTexts texts) {
        return finish(texts, () -> {});
    }

    /** @param betweenChangesAndAdditions for constraints that the changes make room in */
    public SheetOutcome finish(SheetTexts texts, Runnable betweenChangesAndAdditions) {
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(SheetProblem::row));
            return new SheetOutcome(0, 0, 0, problems, sheet.annotated(problems, texts::of));
        }
        changes.forEach(Runnable::run);
        betweenChangesAndAdditions.run();
        additions.forEach(Runnable::run);
        return new SheetOutcome(additions.size(), changes.size(), unchanged, List.of(), null);
    }
}
