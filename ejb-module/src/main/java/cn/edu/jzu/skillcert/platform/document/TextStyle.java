package cn.edu.jzu.skillcert.platform.document;

/**
 * How words look. Underlining and striking say without colour what colour says.
 *
 * @param strong headings and labels
 * @param size in points
 * @param rgb colour, e.g. {@code 0xB00020}
 */
public record TextStyle(boolean strong, float size, int rgb, boolean underlined, boolean struck) {

    public static final TextStyle BODY = new TextStyle(false, 10.5f, 0x000000, false, false);
    public static final TextStyle LABEL = new TextStyle(true, 10f, 0x1F2D3D, false, false);
    public static final TextStyle SMALL = new TextStyle(false, 8.5f, 0x555555, false, false);
    public static final TextStyle HEADING = new TextStyle(true, 12f, 0x14396A, false, false);
    public static final TextStyle TITLE = new TextStyle(true, 18f, 0x000000, false, false);
    public static final TextStyle INSERTED = new TextStyle(false, 10.5f, 0x0B6B2E, true, false);
    public static final TextStyle DELETED = new TextStyle(false, 10.5f, 0xB00020, false, true);

    PdfFonts.Face face() {
        return strong ? PdfFonts.Face.SANS_BOLD : PdfFonts.Face.SERIF;
    }
}
