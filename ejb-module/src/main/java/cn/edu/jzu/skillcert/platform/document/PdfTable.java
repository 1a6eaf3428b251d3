package cn.edu.jzu.skillcert.platform.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A ruled table. Rows break over pages between their lines, and the header stands again on each page.
 *
 * @param widths of the columns, relative to each other
 * @param header repeated on every page; empty for none
 */
public record PdfTable(List<Integer> widths, List<PdfCell> header, List<List<PdfCell>> rows) {

    public PdfTable {
        widths = List.copyOf(widths);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        List<List<PdfCell>> all = new ArrayList<>(rows);
        if (!header.isEmpty()) {
            all.add(header);
        }
        for (List<PdfCell> row : all) {
            int columns = row.stream().mapToInt(PdfCell::span).sum();
            if (columns != widths.size()) {
                throw new IllegalArgumentException("row of " + columns + " columns: " + row);
            }
        }
    }

    public static PdfTable of(List<Integer> widths, List<String> header, List<List<PdfCell>> rows) {
        return new PdfTable(widths, header.stream().map(PdfCell::label).toList(), rows);
    }
}
