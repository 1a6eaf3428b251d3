package cn.edu.jzu.skillcert.platform.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Paints a table from the cursor down, over as many pages as it takes. */
final class PdfTablePainter {

    private static final float PAD = 5;
    private static final float PAD_ABOVE = 3;
    /** A row lower than this moves to the next page whole; a higher one is broken between its lines. */
    private static final float WHOLE = PdfCanvas.BODY_HEIGHT / 4;

    private final PdfCanvas canvas;
    private final PdfTable table;
    private final PDStructureElement element;
    private final float unit;

    PdfTablePainter(PdfCanvas canvas, PdfTable table) {
        this.canvas = canvas;
        this.table = table;
        this.element = canvas.tags().element("Table");
        this.unit = PdfCanvas.WIDTH
                / table.widths().stream().mapToInt(Integer::intValue).sum();
    }

    void paint() throws IOException {
        List<Cell> header = cells(table.header(), canvas.tags().element("TR", element));
        float least = header.isEmpty() ? 20 : height(header) + 20;
        if (canvas.room() < least) {
            canvas.newPage();
        }
        if (!header.isEmpty()) {
            draw(header);
        }
        for (List<PdfCell> row : table.rows()) {
            paint(cells(row, canvas.tags().element("TR", element)), header);
        }
    }

    private void paint(List<Cell> row, List<Cell> header) throws IOException {
        List<Cell> left = row;
        boolean fresh = false;
        while (height(left) > canvas.room()) {
            List<Cell> fitting = left.stream().map(c -> c.upTo(canvas.room())).toList();
            boolean someFit = fitting.stream().anyMatch(c -> !c.lines.isEmpty());
            if (someFit && (fresh || height(left) > WHOLE)) {
                draw(fitting);
                List<Cell> whole = left;
                List<Cell> rest = new ArrayList<>();
                for (int i = 0; i < whole.size(); i++) {
                    rest.add(whole.get(i).after(fitting.get(i).lines.size()));
                }
                left = rest;
            }
            canvas.newPage();
            fresh = true;
            if (!header.isEmpty()) {
                draw(header);
            }
        }
        draw(left);
    }

    private void draw(List<Cell> row) throws IOException {
        float height = height(row);
        for (Cell cell : row) {
            canvas.box(cell.x, cell.width, height, cell.source.label());
        }
        for (Cell cell : row) {
            float below = (height - cell.textHeight()) / 2;
            for (LineBreaker.Line line : cell.lines) {
                float slack = line.available() - line.width();
                float shift = cell.source.rightAligned() ? slack : cell.source.label() ? slack / 2 : 0;
                LineBreaker.Line drawn = shift > 0 ? line.unstretched() : line;
                canvas.line(drawn, cell.x + PAD + Math.max(0, shift), below, cell.element);
                below += line.height();
            }
        }
        canvas.moveDown(height);
    }

    private List<Cell> cells(List<PdfCell> row, PDStructureElement parent) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        float x = PdfCanvas.LEFT;
        for (PdfCell source : row) {
            float width = 0;
            for (int i = 0; i < source.span(); i++) {
                width += table.widths().get(column++) * unit;
            }
            float inside = width - 2 * PAD;
            cells.add(new Cell(
                    source, x, width, LineBreaker.lines(Glyph.of(source.text()), inside, inside), tag(source, parent)));
            x += width;
        }
        return cells;
    }

    private PDStructureElement tag(PdfCell cell, PDStructureElement parent) {
        PDStructureElement tag = canvas.tags().element(cell.label() ? "TH" : "TD", parent);
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        if (cell.label()) {
            attributes.setScope(
                    table.header().contains(cell)
                            ? PDTableAttributeObject.SCOPE_COLUMN
                            : PDTableAttributeObject.SCOPE_ROW);
        }
        if (cell.span() > 1) {
            attributes.setColSpan(cell.span());
        }
        if (cell.label() || cell.span() > 1) {
            tag.addAttribute(attributes);
        }
        return tag;
    }

    private static float height(List<Cell> row) {
        float height = 0;
        for (Cell cell : row) {
            height = Math.max(height, cell.textHeight());
        }
        return height + 2 * PAD_ABOVE;
    }

    private record Cell(
            PdfCell source, float x, float width, List<LineBreaker.Line> lines, PDStructureElement element) {

        float textHeight() {
            float height = 0;
            for (LineBreaker.Line line : lines) {
                height += line.height();
            }
            return height;
        }

        Cell upTo(float room) {
            float used = 2 * PAD_ABOVE;
            int fit = 0;
            while (fit < lines.size() && used + lines.get(fit).height() <= room) {
                used += lines.get(fit++).height();
            }
            return new Cell(source, x, width, lines.subList(0, fit), element);
        }

        Cell after(int count) {
            return new Cell(source, x, width, lines.subList(count, lines.size()), element);
        }
    }
}
