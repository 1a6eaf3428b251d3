package cn.edu.jzu.skillcert.platform.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** A4 pages with a cursor that moves down; draws lines of text, rules and tints, each tagged or marked as ornament. */
final class PdfCanvas {

    static final float LEFT = 62;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 74;
    private static final float BOTTOM = 66;
    static final float BODY_HEIGHT = TOP - BOTTOM;
    private static final float HEAD = PDRectangle.A4.getHeight() - 50;
    private static final float FOOT = 40;
    /** Baseline above the bottom of a line, as part of the type size. */
    private static final float DESCENT = 0.42f;

    private static final Color RULE = new Color(0x8A94A3);

    private final PDDocument pdf = new PDDocument();
    private final PdfInfo info;
    private final PdfTags tags = new PdfTags(pdf);
    private final Map<PdfFonts.Face, PDFont> fonts = new EnumMap<>(PdfFonts.Face.class);
    private PDPage page;
    private PDPageContentStream content;
    private float y;

    PdfCanvas(PdfInfo info) throws IOException {
        this.info = info;
        pdf.setVersion(1.7f);
        newPage();
    }

    PdfTags tags() {
        return tags;
    }

    float room() {
        return y - BOTTOM;
    }

    boolean atTop() {
        return y == TOP;
    }

    void moveDown(float points) {
        y -= points;
    }

    void newPage() throws IOException {
        if (content != null) {
            content.close();
        }
        page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        content = new PDPageContentStream(pdf, page);
        y = TOP;
    }

    /** @param below how far the line's upper edge is below the cursor */
    void line(LineBreaker.Line line, float x, float below, PDStructureElement owner) throws IOException {
        if (line.glyphs().isEmpty()) {
            return;
        }
        content.beginMarkedContent(COSName.getPDFName(owner.getStructureType()), tags.content(owner, page));
        float baseline = y - below - line.height() + DESCENT * line.size();
        draw(content, line.glyphs(), x, baseline, line.stretch());
        content.endMarkedContent();
    }

    /** A box from the cursor downwards, ruled all around, tinted if it is a label. */
    void box(float x, float width, float height, boolean tinted) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        if (tinted) {
            content.setNonStrokingColor(new Color(0xEEF2F7));
            content.addRect(x, y - height, width, height);
            content.fill();
        }
        content.setStrokingColor(RULE);
        content.setLineWidth(0.6f);
        content.addRect(x, y - height, width, height);
        content.stroke();
        content.endMarkedContent();
    }

    void qrCode(String text, float size, PDStructureElement owner) throws IOException {
        content.beginMarkedContent(COSName.getPDFName(owner.getStructureType()), tags.content(owner, page));
        QrCode.draw(content, text, LEFT, y - size, size);
        content.endMarkedContent();
    }

    void picture(byte[] jpeg, float x, float width, float height, PDStructureElement owner) throws IOException {
        content.beginMarkedContent(COSName.getPDFName(owner.getStructureType()), tags.content(owner, page));
        content.drawImage(JPEGFactory.createFromByteArray(pdf, jpeg), x, y - height, width, height);
        content.endMarkedContent();
    }

    private void draw(PDPageContentStream to, List<Glyph> glyphs, float x, float baseline, float stretch)
            throws IOException {
        float at = x;
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            Glyph first = glyphs.get(start);
            if (i < glyphs.size()
                    && glyphs.get(i).face() == first.face()
                    && glyphs.get(i).style().equals(first.style())) {
                continue;
            }
            at += drawRun(to, glyphs.subList(start, i), at, baseline, stretch);
            start = i;
        }
    }

    private float drawRun(PDPageContentStream to, List<Glyph> run, float x, float baseline, float stretch)
            throws IOException {
        StringBuilder text = new StringBuilder();
        float width = 0;
        for (Glyph glyph : run) {
            text.appendCodePoint(glyph.character());
            width += glyph.width() + stretch;
        }
        TextStyle style = run.get(0).style();
        Color color = new Color(style.rgb());
        to.beginText();
        to.setFont(font(run.get(0).face()), style.size());
        to.setNonStrokingColor(color);
        to.setCharacterSpacing(stretch);
        to.newLineAtOffset(x, baseline);
        to.showText(text.toString());
        to.endText();
        if (style.underlined()) {
            stroke(to, x, width, baseline - 0.16f * style.size(), color);
        }
        if (style.struck()) {
            stroke(to, x, width, baseline + 0.34f * style.size(), color);
        }
        return width;
    }

    private static void stroke(PDPageContentStream to, float x, float width, float y, Color color) throws IOException {
        to.setStrokingColor(color);
        to.setLineWidth(0.7f);
        to.moveTo(x, y);
        to.lineTo(x + width, y);
        to.stroke();
    }

    private PDFont font(PdfFonts.Face face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(pdf, PdfFonts.shared().font(face), true);
            fonts.put(face, font);
        }
        return font;
    }

    byte[] finish() throws IOException {
        content.close();
        int pages = pdf.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            headAndFoot(i, pages);
        }
        tags.finish();
        PdfArchive.declare(pdf, info);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private void headAndFoot(int index, int pages) throws IOException {
        try (PDPageContentStream to = new PDPageContentStream(pdf, pdf.getPage(index), AppendMode.APPEND, true, true)) {
            to.beginMarkedContent(COSName.ARTIFACT);
            List<Glyph> right = fitted(info.reference(), WIDTH / 2);
            List<Glyph> left = fitted(index == 0 ? info.author() : info.title(), WIDTH - width(right) - 20);
            draw(to, left, LEFT, HEAD, 0);
            draw(to, right, LEFT + WIDTH - width(right), HEAD, 0);
            stroke(to, LEFT, WIDTH, HEAD - 6, RULE);
            String number = new MessageFormat(info.pageOf(), Locale.ROOT).format(new Object[] {index + 1, pages});
            List<Glyph> foot = fitted(number, WIDTH);
            draw(to, foot, LEFT + (WIDTH - width(foot)) / 2, FOOT, 0);
            to.endMarkedContent();
        }
    }

    private static List<Glyph> fitted(String text, float width) {
        List<Glyph> glyphs = new ArrayList<>(Glyph.of(List.of(new TextRun(text, TextStyle.SMALL))));
        if (width(glyphs) <= width) {
            return glyphs;
        }
        Glyph ellipsis = Glyph.of(List.of(new TextRun("…", TextStyle.SMALL))).get(0);
        while (width(glyphs) + ellipsis.width() > width) {
            glyphs.remove(glyphs.size() - 1);
        }
        glyphs.add(ellipsis);
        return glyphs;
    }

    private static float width(List<Glyph> glyphs) {
        float sum = 0;
        for (Glyph glyph : glyphs) {
            sum += glyph.width();
        }
        return sum;
    }

    void discard() throws IOException {
        pdf.close();
    }
}
