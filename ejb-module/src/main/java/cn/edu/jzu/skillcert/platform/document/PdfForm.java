package cn.edu.jzu.skillcert.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Lays out a form from top to bottom and gives it as PDF/A-2b. A character that no face has is refused with
 * {@code DocumentError.CHARACTER_NOT_PRINTABLE}, from whichever call brings it.
 *
 * <pre>{@code
 * try (PdfForm form = PdfForm.begin(info)) {
 *     form.title("协议审核表");
 *     form.table(PdfTable.of(List.of(1, 3), List.of(), rows));
 *     form.paragraph("……");
 *     return form.bytes();
 * }
 * }</pre>
 */
public final class PdfForm implements AutoCloseable {

    private static final int PICTURES_IN_A_ROW = 5;
    /** 22 mm and 32 mm in points. */
    private static final float PICTURE_WIDTH = 62.4f;

    private static final float PICTURE_HEIGHT = 90.7f;

    private static final float QR_SIZE = 62;

    private final PdfCanvas canvas;

    private PdfForm(PdfCanvas canvas) {
        this.canvas = canvas;
    }

    public static PdfForm begin(PdfInfo info) {
        try {
            return new PdfForm(new PdfCanvas(info));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the form, in the middle. */
    public void title(String text) {
        centred(text, TextStyle.TITLE, canvas.tags().element("H1"));
        space(4);
    }

    /** A line under the title, in the middle. */
    public void subtitle(String text) {
        centred(text, TextStyle.BODY, canvas.tags().element("P"));
        space(8);
    }

    /** Stays on the same page as what follows. */
    public void heading(String text) {
        if (canvas.room() < 90) {
            newPage();
        }
        space(8);
        lines(List.of(new TextRun(text, TextStyle.HEADING)), 0, 0, canvas.tags().element("H2"));
        space(4);
    }

    /** Body text, indented by two characters as Chinese paragraphs are. */
    public void paragraph(String text) {
        text(TextRun.body(text), 2 * TextStyle.BODY.size());
    }

    /** Words of several looks in one paragraph, not indented. */
    public void paragraph(List<TextRun> runs) {
        text(runs, 0);
    }

    public void note(String text) {
        text(List.of(new TextRun(text, TextStyle.SMALL)), 0);
    }

    public void space(float points) {
        if (!canvas.atTop()) {
            canvas.moveDown(Math.min(points, canvas.room()));
        }
    }

    public void table(PdfTable table) {
        try {
            new PdfTablePainter(canvas, table).paint();
            canvas.moveDown(8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A QR code with words to its right that say where it leads. */
    public void qrCode(String url, String words) {
        try {
            if (canvas.room() < QR_SIZE + 12) {
                canvas.newPage();
            }
            space(8);
            PDStructureElement figure = canvas.tags().element("Figure");
            figure.setAlternateDescription(words + " " + url);
            canvas.qrCode(url, QR_SIZE, figure);
            PDStructureElement beside = canvas.tags().element("P");
            float indent = QR_SIZE + 12;
            float below = 10;
            for (LineBreaker.Line line : LineBreaker.lines(
                    Glyph.of(List.of(new TextRun(words + "\n", TextStyle.BODY), new TextRun(url, TextStyle.SMALL))),
                    PdfCanvas.WIDTH - indent,
                    PdfCanvas.WIDTH - indent)) {
                canvas.line(line, PdfCanvas.LEFT + indent, below, beside);
                below += line.height();
            }
            canvas.moveDown(Math.max(QR_SIZE, below));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pictures of 22×32 mm, several in a row, each with its lines under it and never apart from them. */
    public void pictures(List<PdfPicture> pictures) {
        try {
            for (int from = 0; from < pictures.size(); from += PICTURES_IN_A_ROW) {
                row(pictures.subList(from, Math.min(from + PICTURES_IN_A_ROW, pictures.size())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(List<PdfPicture> pictures) throws IOException {
        float cell = PdfCanvas.WIDTH / PICTURES_IN_A_ROW;
        float lines = 0;
        List<List<LineBreaker.Line>> captions = new ArrayList<>();
        for (PdfPicture picture : pictures) {
            List<LineBreaker.Line> caption = caption(picture, cell - 6);
            captions.add(caption);
            lines = Math.max(lines, (float)
                    caption.stream().mapToDouble(LineBreaker.Line::height).sum());
        }
        float height = PICTURE_HEIGHT + lines + 12;
        if (canvas.room() < height) {
            canvas.newPage();
        }
        for (int i = 0; i < pictures.size(); i++) {
            float x = PdfCanvas.LEFT + i * cell;
            PDStructureElement figure = canvas.tags().element("Figure");
            figure.setAlternateDescription(pictures.get(i).alternative());
            canvas.picture(pictures.get(i).jpeg(), x, PICTURE_WIDTH, PICTURE_HEIGHT, figure);
            PDStructureElement under = canvas.tags().element("P");
            float below = PICTURE_HEIGHT + 2;
            for (LineBreaker.Line line : captions.get(i)) {
                canvas.line(line.unstretched(), x, below, under);
                below += line.height();
            }
        }
        canvas.moveDown(height);
    }

    private static List<LineBreaker.Line> caption(PdfPicture picture, float width) {
        return LineBreaker.lines(
                Glyph.of(List.of(new TextRun(String.join("\n", picture.caption()), TextStyle.SMALL))), width, width);
    }

    public byte[] bytes() {
        try {
            return canvas.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(List<TextRun> runs, float indent) {
        lines(runs, indent, 0, canvas.tags().element("P"));
        space(3);
    }

    private void centred(String text, TextStyle style, PDStructureElement owner) {
        lines(List.of(new TextRun(text, style)), 0, 0.5f, owner);
    }

    /** @param shift share of the slack to put left of a line: 0 flush left, 0.5 centred */
    private void lines(List<TextRun> runs, float indent, float shift, PDStructureElement owner) {
        try {
            for (LineBreaker.Line line : LineBreaker.lines(Glyph.of(runs), PdfCanvas.WIDTH - indent, PdfCanvas.WIDTH)) {
                if (canvas.room() < line.height()) {
                    canvas.newPage();
                }
                LineBreaker.Line drawn = shift == 0 ? line : line.unstretched();
                float x = line.first() ? indent : 0;
                canvas.line(drawn, PdfCanvas.LEFT + x + shift * (line.available() - line.width()), 0, owner);
                canvas.moveDown(line.height());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void newPage() {
        try {
            canvas.newPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            canvas.discard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
