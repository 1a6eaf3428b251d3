package cn.edu.jzu.skillcert.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces that documents are printed in, parsed once and shared by all documents and threads; each document embeds
 * the subset it uses.
 */
final class PdfFonts {

    /** In the order in which they stand in for each other. */
    enum Face {
        /** Body text, 宋体 style. */
        SERIF("NotoSerifSC-Regular.ttf"),
        /** Headings and labels, 黑体 style. */
        SANS_BOLD("NotoSansSC-Bold.ttf"),
        /** Characters the others lack: 𠮷 and other rare Han, Latin and Cyrillic letters, signs. */
        RARE("SkillCertRare.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    private static final class Holder {
        private static final PdfFonts SHARED = new PdfFonts();
    }

    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, CmapLookup> characters = new EnumMap<>(Face.class);
    private final Map<Integer, List<Face>> facesByCharacter = new ConcurrentHashMap<>();

    private PdfFonts() {
        for (Face face : Face.values()) {
            try (InputStream in = PdfFonts.class.getResourceAsStream("/fonts/" + face.file)) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                // Ligatures would print "fi" as one glyph, which is lost when the text is searched or copied.
                font.setEnableGsub(false);
                fonts.put(face, font);
                characters.put(face, font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static PdfFonts shared() {
        return Holder.SHARED;
    }

    TrueTypeFont font(Face face) {
        return fonts.get(face);
    }

    /** The wanted face if it has the character, or else the first that has it, or none. */
    Optional<Face> faceFor(int character, Face wanted) {
        List<Face> faces = facesByCharacter.computeIfAbsent(character, this::facesWith);
        return faces.contains(wanted) ? Optional.of(wanted) : faces.stream().findFirst();
    }

    /** Advance in thousandths of the type size. */
    float width(int character, Face face) {
        TrueTypeFont font = fonts.get(face);
        try {
            return font.getAdvanceWidth(characters.get(face).getGlyphId(character)) * 1000f / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Face> facesWith(int character) {
        return List.of(Face.values()).stream()
                .filter(face -> draws(face, character))
                .toList();
    }

    /** A glyph without outline is as good as none, save for blanks. */
    private boolean draws(Face face, int character) {
        int glyph = characters.get(face).getGlyphId(character);
        if (glyph == 0 || Character.isSpaceChar(character)) {
            return glyph != 0;
        }
        try {
            GlyphData outline = fonts.get(face).getGlyph().getGlyph(glyph);
            return outline != null && outline.getNumberOfContours() != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
