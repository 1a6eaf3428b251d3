package cn.edu.jzu.skillcert.platform.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The paragraphs of a Word document as its readers see them: with the numbers Word computes, tables row by row,
 * without headers and footers, tracked insertions in and deletions out.
 */
final class WordParagraphs {

    private final XWPFDocument document;
    private final WordNumbering numbering;

    WordParagraphs(XWPFDocument document) {
        this.document = document;
        this.numbering = new WordNumbering(document);
    }

    List<String> read() {
        return read(document.getBodyElements());
    }

    private List<String> read(List<IBodyElement> elements) {
        List<String> paragraphs = new ArrayList<>();
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                (numbering.prefix(paragraph) + paragraph.getText()).lines().forEach(paragraphs::add);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> paragraphs.add(line(row)));
            } else if (element instanceof XWPFSDT control) {
                control.getContent().getText().lines().forEach(paragraphs::add);
            }
        }
        return paragraphs;
    }

    /** Cells parted by a bar, which no clean-up takes for a blank. */
    private String line(XWPFTableRow row) {
        return row.getTableCells().stream().map(this::words).collect(Collectors.joining(" | "));
    }

    private String words(XWPFTableCell cell) {
        return String.join(" ", read(cell.getBodyElements()));
    }
}
