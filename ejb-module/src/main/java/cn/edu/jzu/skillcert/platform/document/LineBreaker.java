package cn.edu.jzu.skillcert.platform.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines as Chinese typography wants it (kinsoku, 避头尾): between any two Han characters, but no
 * closing mark begins a line, no opening one ends it, and words and numbers stay whole.
 */
final class LineBreaker {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕］｝”’…—～·％‰℃,.;:?!)]}%°々〜ー";
    private static final String NEVER_LAST = "（《〈「『【〔［｛“‘([{￥¥$＄№";
    private static final String INSIDE_WORDS = ".,:/-_@%#&'+=?~";
    /** Where Han and other characters that break anywhere begin. */
    private static final int FIRST_WIDE = 0x2E80;

    private LineBreaker() {}

    /**
     * @param first width of the first line of each paragraph, in points (less than {@code width} if indented)
     * @return lines; one that is not the last of its paragraph may be stretched to the full width
     */
    static List<Line> lines(List<Glyph> glyphs, float first, float width) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || glyphs.get(i).character() == Glyph.LINE_FEED) {
                paragraph(glyphs.subList(start, i), first, width, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    private static void paragraph(List<Glyph> glyphs, float first, float width, List<Line> lines) {
        int start = 0;
        boolean firstLine = true;
        do {
            float available = firstLine ? first : width;
            int fit = fitting(glyphs, start, available);
            int end = fit == glyphs.size() ? fit : breakBefore(glyphs, start, fit);
            lines.add(new Line(trimmed(glyphs, start, end), available, firstLine, end == glyphs.size()));
            start = end;
            while (start < glyphs.size() && glyphs.get(start).isSpace()) {
                start++;
            }
            firstLine = false;
        } while (start < glyphs.size());
    }

    private static int fitting(List<Glyph> glyphs, int start, float available) {
        float used = 0;
        int end = start;
        while (end < glyphs.size()) {
            used += glyphs.get(end).width();
            // Blanks may hang over the edge: nobody sees them. A first character is taken whatever its width.
            if (used > available + 0.01f && !glyphs.get(end).isSpace() && end > start) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static int breakBefore(List<Glyph> glyphs, int start, int fit) {
        for (int end = fit; end > start; end--) {
            if (mayBreak(glyphs.get(end - 1).character(), glyphs.get(end).character())) {
                return end;
            }
        }
        return fit;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ') {
            return false;
        }
        if (before == ' ') {
            return true;
        }
        return NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0 && !(inWord(before) && inWord(after));
    }

    private static boolean inWord(int c) {
        return c < FIRST_WIDE && (Character.isLetterOrDigit(c) || INSIDE_WORDS.indexOf(c) >= 0);
    }

    private static List<Glyph> trimmed(List<Glyph> glyphs, int start, int end) {
        int last = end;
        while (last > start && glyphs.get(last - 1).isSpace()) {
            last--;
        }
        return List.copyOf(glyphs.subList(start, last));
    }

    /** @param available width it was broken for, in points */
    record Line(List<Glyph> glyphs, float available, boolean first, boolean last) {

        float width() {
            float sum = 0;
            for (Glyph glyph : glyphs) {
                sum += glyph.width();
            }
            return sum;
        }

        /** Space to add after each character so that the right edge is straight; none on a last line. */
        float stretch() {
            float slack = available - width();
            int gaps = glyphs.size() - 1;
            boolean little = gaps > 0 && slack < 2.2f * size();
            return last || !little || slack <= 0 ? 0 : slack / gaps;
        }

        Line unstretched() {
            return new Line(glyphs, available, first, true);
        }

        float size() {
            float size = 0;
            for (Glyph glyph : glyphs) {
                size = Math.max(size, glyph.style().size());
            }
            return size == 0 ? TextStyle.BODY.size() : size;
        }

        float height() {
            return size() * 1.6f;
        }
    }
}
