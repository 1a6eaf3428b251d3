package cn.edu.jzu.skillcert.platform.spreadsheet;

import cn.edu.jzu.skillcert.platform.file.FileKind;
import cn.edu.jzu.skillcert.shared.SheetProblem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * Gives the workbook somebody sent back to them with what is wrong in it: wrong cells coloured, and one more column
 * that says per row what to mend. What an earlier check wrote there is gone.
 *
 * @param column of the sentences, counted from 0
 * @param earlier the column was there already
 * @param sentences by number of the row
 * @param marked columns to colour, by number of the row
 */
record AnnotatedWorkbook(
        String place,
        int header,
        int column,
        boolean earlier,
        Map<Integer, String> sentences,
        Map<Integer, Set<Integer>> marked) {

    static final String LABEL = "错误说明";
    /** In characters. */
    static final int WIDTH = 60;

    /** Longer texts Excel calls damage. */
    static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL97.getMaxTextLength();

    static byte[] write(
            byte[] original,
            OpenedSheet sheet,
            Collection<SheetProblem> problems,
            Function<SheetProblem, String> text,
            IntConsumer told) {
        Integer earlier = sheet.index(LABEL);
        Map<Integer, List<SheetProblem>> byRow =
                problems.stream().collect(Collectors.groupingBy(SheetProblem::row, TreeMap::new, Collectors.toList()));
        Map<Integer, String> sentences = new LinkedHashMap<>();
        Map<Integer, Set<Integer>> marked = new LinkedHashMap<>();
        byRow.forEach((number, found) -> {
            sentences.put(
                    number,
                    fitting(found.stream()
                            .map(p -> (p.column() == null ? "" : "【" + p.column() + "】") + text.apply(p))
                            .distinct()
                            .collect(Collectors.joining("\n"))));
            Set<Integer> columns = new LinkedHashSet<>();
            found.stream()
                    .filter(p -> p.column() != null && sheet.index(p.column()) != null)
                    .forEach(p -> columns.add(sheet.index(p.column())));
            marked.put(number, columns);
        });
        AnnotatedWorkbook annotated = new AnnotatedWorkbook(
                sheet.place(),
                sheet.headerNumber(),
                earlier == null ? sheet.freeIndex() : earlier,
                earlier != null,
                sentences,
                marked);
        return SpreadsheetImport.kindOf(original) == FileKind.XLSX
                ? AnnotatedXlsx.write(original, annotated, told)
                : AnnotatedXls.write(original, annotated, told);
    }

    private static String fitting(String sentences) {
        if (sentences.length() <= MOST_CHARACTERS) {
            return sentences;
        }
        int end = MOST_CHARACTERS - 1;
        return sentences.substring(0, Character.isHighSurrogate(sentences.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
