package cn.edu.jzu.skillcert.platform.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a page with their places; page numbers at its head and foot left out. */
final class PdfLines extends PDFTextStripper {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "第\\s*\\d+\\s*页(\\s*[/／，,]?\\s*共\\s*\\d+\\s*页)?|[-—–－]\\s*\\d+\\s*[-—–－]|\\d+\\s*[/／]\\s*\\d+|\\d{1,4}");

    private static final char WIDE_BLANK = '\u3000';

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();
    private int page;
    private boolean gap;
    private boolean columns;

    List<PdfLine> read(PDDocument document, int number) throws IOException {
        lines.clear();
        page = number;
        setStartPage(number);
        setEndPage(number);
        getText(document);
        endLine();
        if (!lines.isEmpty() && isPageNumber(lines.get(lines.size() - 1))) {
            lines.remove(lines.size() - 1);
        }
        if (!lines.isEmpty() && isPageNumber(lines.get(0))) {
            lines.remove(0);
        }
        return List.copyOf(lines);
    }

    private static boolean isPageNumber(PdfLine line) {
        return PAGE_NUMBER.matcher(line.text().strip()).matches();
    }

    @Override
    protected void writeString(String words, List<TextPosition> at) {
        if (gap && !at.isEmpty()) {
            boolean wide = isWide(at.get(0));
            text.append(wide ? WIDE_BLANK : ' ');
            columns |= wide;
        }
        gap = false;
        text.append(words);
        positions.addAll(at);
    }

    @Override
    protected void writeWordSeparator() {
        gap = true;
    }

    /** Wider than one character: not a justified line but the next column. */
    private boolean isWide(TextPosition next) {
        if (positions.isEmpty()) {
            return false;
        }
        TextPosition last = positions.get(positions.size() - 1);
        return next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj() > 1.2f * next.getFontSizeInPt();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        List<TextPosition> visible =
                positions.stream().filter(p -> !p.getUnicode().isBlank()).toList();
        if (!visible.isEmpty()) {
            TextPosition first = visible.get(0);
            TextPosition last = visible.get(visible.size() - 1);
            lines.add(new PdfLine(
                    page,
                    text.toString(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getFontSizeInPt(),
                    first.getPageHeight(),
                    columns));
        }
        text.setLength(0);
        positions.clear();
        gap = false;
        columns = false;
    }
}
