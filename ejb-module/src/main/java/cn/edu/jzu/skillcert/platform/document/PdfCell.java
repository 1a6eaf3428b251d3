package cn.edu.jzu.skillcert.platform.document;

import java.util.List;

/**
 * @param span columns it takes
 * @param label names what stands beside or below it; printed strong on a tint
 */
public record PdfCell(List<TextRun> text, int span, boolean label, boolean rightAligned) {

    public PdfCell {
        text = List.copyOf(text);
    }

    public static PdfCell of(String text) {
        return new PdfCell(TextRun.body(text), 1, false, false);
    }

    public static PdfCell of(List<TextRun> text) {
        return new PdfCell(text, 1, false, false);
    }

    public static PdfCell label(String text) {
        return new PdfCell(List.of(new TextRun(text, TextStyle.LABEL)), 1, true, false);
    }

    /** For amounts. */
    public static PdfCell right(String text) {
        return new PdfCell(TextRun.body(text), 1, false, true);
    }

    public PdfCell span(int columns) {
        return new PdfCell(text, columns, label, rightAligned);
    }
}
