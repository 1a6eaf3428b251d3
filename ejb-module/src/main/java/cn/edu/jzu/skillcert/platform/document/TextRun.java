package cn.edu.jzu.skillcert.platform.document;

import java.util.List;

/** Words of one look inside a paragraph or a cell; a line feed starts a new line. */
public record TextRun(String text, TextStyle style) {

    public static List<TextRun> body(String text) {
        return List.of(new TextRun(text, TextStyle.BODY));
    }
}
