package cn.edu.jzu.skillcert.platform.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts lines together again to the paragraphs they were broken from. */
final class PdfParagraphs {

    private static final String HAN =
            "[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF\\u2018\\u2019\\u201C\\u201D\\u2014\\u2026\\u00B7]";
    /** Blanks between Han characters are only gaps of justified lines. */
    private static final Pattern GAP = Pattern.compile("(?<=" + HAN + ") (?=" + HAN + ")");

    private PdfParagraphs() {}

    static List<String> join(List<PdfLine> lines) {
        float leftEdge = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        float rightEdge =
                (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (before != null && !continues(before, line, leftEdge, rightEdge)) {
                paragraphs.add(tidy(paragraph));
                paragraph.setLength(0);
            }
            append(paragraph, line.text());
            before = line;
        }
        paragraphs.add(tidy(paragraph));
        return paragraphs;
    }

    /** About how wide the first word is: what did not fit into the line before. */
    private static float firstWord(PdfLine line) {
        long letters = line.text()
                .strip()
                .codePoints()
                .takeWhile(c -> c < 0x2E80 && c != ' ')
                .count();
        return line.size() * Math.max(1, letters * 0.5f);
    }

    /** The line before ran to the right edge, and this one starts at the left edge in the same type, right below. */
    private static boolean continues(PdfLine before, PdfLine line, float leftEdge, float rightEdge) {
        boolean full = before.right() + firstWord(line) > rightEdge - 1.1f * before.size();
        boolean flush = line.left() < leftEdge + 1.2f * line.size();
        boolean sameType = Math.abs(before.size() - line.size()) < 0.6f;
        float step = line.baseline() - before.baseline();
        boolean below = line.page() != before.page() || step > 0 && step < 3.2f * line.size();
        return full && flush && sameType && below && !before.columns() && !line.columns();
    }

    /** Words of letters need a blank where the line broke; Han characters do not. */
    private static void append(StringBuilder paragraph, String line) {
        String next = line.strip();
        if (!paragraph.isEmpty()
                && !next.isEmpty()
                && isLetter(paragraph.codePointBefore(paragraph.length()))
                && isLetter(next.codePointAt(0))) {
            paragraph.append(' ');
        }
        paragraph.append(next);
    }

    private static boolean isLetter(int c) {
        return c < 0x2E80 && (Character.isLetter(c) || c == ',' || c == '.');
    }

    private static String tidy(StringBuilder paragraph) {
        return GAP.matcher(paragraph).replaceAll("");
    }
}
