package cn.edu.jzu.skillcert.platform.document;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.DocumentError;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One character with the face that has it.
 *
 * @param width in points
 */
record Glyph(int character, PdfFonts.Face face, TextStyle style, float width) {

    static final int LINE_FEED = '\n';
    /** How many characters either side of one that cannot be printed are quoted to find it. */
    private static final int QUOTED = 8;

    /**
     * The characters of the runs, each with a face.
     *
     * @throws BusinessException {@link DocumentError#CHARACTER_NOT_PRINTABLE}
     */
    static List<Glyph> of(List<TextRun> runs) {
        List<Glyph> glyphs = new ArrayList<>();
        for (TextRun run : runs) {
            int[] characters = Normalizer.normalize(run.text(), Normalizer.Form.NFC)
                    .replace("\r\n", "\n")
                    .codePoints()
                    .filter(c -> !invisible(c))
                    .map(c -> c == '\t' ? ' ' : c)
                    .toArray();
            for (int i = 0; i < characters.length; i++) {
                glyphs.add(glyph(characters, i, run.style()));
            }
        }
        return glyphs;
    }

    /** Joiners, direction marks, variation selectors and control characters have no shape of their own. */
    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL && c != LINE_FEED && c != '\t'
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static Glyph glyph(int[] characters, int index, TextStyle style) {
        int character = characters[index];
        if (character == LINE_FEED) {
            return new Glyph(LINE_FEED, style.face(), style, 0);
        }
        PdfFonts.Face face = PdfFonts.shared()
                .faceFor(character, style.face())
                .orElseThrow(() -> new BusinessException(
                        DocumentError.CHARACTER_NOT_PRINTABLE,
                        Character.toString(character),
                        String.format(Locale.ROOT, "U+%04X", character),
                        around(characters, index)));
        return new Glyph(character, face, style, PdfFonts.shared().width(character, face) * style.size() / 1000f);
    }

    private static String around(int[] characters, int index) {
        int from = Math.max(0, index - QUOTED);
        int to = Math.min(characters.length, index + QUOTED + 1);
        return new String(characters, from, to - from).replace('\n', ' ');
    }

    boolean isSpace() {
        return character == ' ';
    }
}
