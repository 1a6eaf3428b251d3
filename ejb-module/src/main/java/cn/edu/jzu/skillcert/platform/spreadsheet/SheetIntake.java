package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.SheetOutcome;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import cn.edu.jzu.skillcert.shared.SheetTexts;
import cn.edu.jzu.skillcert.shared.SheetUpload;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a workbook into a list that is kept: all rows are looked at first, each in the light of all others, and only
 * if none is refused are they carried out, changes before additions.
 */
public final class SheetIntake<R, E> {

    private static final String HIDDEN = "•••";

    private final SheetFormat<R> format;
    private final SpreadsheetImport<R> sheet;
    private final SheetTarget<R, E> target;
    private final SheetWatch watch;
    private final List<SheetProblem> problems;
    private final Map<Object, E> known = new LinkedHashMap<>();
    private final Map<Object, E> afterwards = new LinkedHashMap<>();
    private final List<Wish<R, E>> wishes = new ArrayList<>();
    private final List<E> additions = new ArrayList<>();
    private final List<Wish<R, E>> changes = new ArrayList<>();
    private int unchanged;

    /** @param known the record that is kept already, or null */
    private record Wish<R, E>(ImportedRow<R> row, E known, E wanted) {}

    private SheetIntake(SheetFormat<R> format, SpreadsheetImport<R> sheet, SheetTarget<R, E> target, SheetWatch watch) {
        this.watch = watch;
        this.format = format;
        this.sheet = sheet;
        this.target = target;
        this.problems = new ArrayList<>(sheet.problems());
    }

    /**
     * Carries out the whole workbook, or nothing at all.
     *
     * @throws BusinessException if it cannot be read as a workbook of this format
     */
    public static <R, E> SheetOutcome take(
            SheetUpload upload, SheetFormat<R> format, SheetTarget<R, E> target, SheetTexts texts) {
        return take(upload, format, target, texts, SheetWatch.NOBODY);
    }

    /**
     * Carries out the whole workbook, or nothing at all.
     *
     * @param watch told how far it is
     * @throws BusinessException if it cannot be read as a workbook of this format
     */
    public static <R, E> SheetOutcome take(
            SheetUpload upload, SheetFormat<R> format, SheetTarget<R, E> target, SheetTexts texts, SheetWatch watch) {
        watch.at(SheetStage.READING, 0, 0);
        SpreadsheetImport<R> sheet = SpreadsheetImport.read(
                upload.fileName(), upload.content(), format, rows -> watch.at(SheetStage.READING, rows, 0));
        SheetIntake<R, E> intake = new SheetIntake<>(format, sheet, target, watch);
        intake.plan();
        return intake.problems.isEmpty() ? intake.carryOut() : intake.refuse(texts);
    }

    private void plan() {
        List<ImportedRow<R>> good = sheet.goodRows();
        int looks = 2 * good.size();
        int looked = 0;
        watch.at(SheetStage.CHECKING, 0, looks);
        target.known(good.stream().map(ImportedRow::value).toList())
                .forEach(record -> known.put(target.key(record), record));
        afterwards.putAll(known);
        for (ImportedRow<R> row : good) {
            watch.at(SheetStage.CHECKING, looked++, looks);
            attempt(row, () -> {
                E wanted = target.wanted(row.value());
                Object key = target.key(wanted);
                afterwards.put(key, wanted);
                wishes.add(new Wish<>(row, known.get(key), wanted));
            });
        }
        RecordCheck<E> check = target.check(afterwards.values());
        for (Wish<R, E> wish : wishes) {
            watch.at(SheetStage.CHECKING, looked++, looks);
            attempt(wish.row(), () -> {
                check.check(wish.known(), wish.wanted());
                sort(wish);
            });
        }
    }

    private void sort(Wish<R, E> wish) {
        if (wish.known() == null) {
            additions.add(wish.wanted());
        } else if (target.saysTheSame(wish.known(), wish.wanted())) {
            unchanged++;
        } else {
            changes.add(wish);
        }
    }

    private void attempt(ImportedRow<R> row, Runnable step) {
        try {
            step.run();
        } catch (CellRefusedException refused) {
            problems.add(sheet.problem(
                    row, refused.column(), refused.code(), refused.arguments().toArray()));
        } catch (BusinessException refused) {
            problems.add(SheetProblem.ofRow(
                    row.number(), refused.code(), refused.arguments().toArray()));
        }
    }

    private SheetOutcome refuse(SheetTexts texts) {
        int rows = sheet.rows().size();
        watch.at(SheetStage.EXPLAINING, 0, rows);
        problems.sort(Comparator.comparingInt(SheetProblem::row));
        return new SheetOutcome(
                0,
                0,
                0,
                problems.stream().map(this::shown).toList(),
                sheet.annotated(problems, texts::of, row -> watch.at(SheetStage.EXPLAINING, Math.min(row, rows), rows)),
                sheet.kind().extension(),
                sheet.ignoredColumns());
    }

    /** Numbers of people are not repeated beside their workbook. */
    private SheetProblem shown(SheetProblem problem) {
        return format.isSecret(problem.column()) && !problem.value().isEmpty()
                ? new SheetProblem(problem.row(), problem.column(), HIDDEN, problem.code(), problem.arguments())
                : problem;
    }

    /** The changes reach the database first: they may make the room that a constraint wants for an addition. */
    private SheetOutcome carryOut() {
        int all = changes.size() + additions.size();
        int done = 0;
        watch.at(SheetStage.WRITING, 0, all);
        for (Wish<R, E> change : changes) {
            target.change(change.known(), change.wanted());
            watch.at(SheetStage.WRITING, ++done, all);
        }
        target.flush();
        for (E addition : additions) {
            target.add(addition);
            watch.at(SheetStage.WRITING, ++done, all);
        }
        return new SheetOutcome(
                additions.size(), changes.size(), unchanged, List.of(), null, null, sheet.ignoredColumns());
    }
}
