package cn.edu.jzu.skillcert.platform.file;

/**
 * A line on a page, measured in points from the upper left corner.
 *
 * @param size of its characters
 * @param pageHeight of the page it is on
 * @param columns whether wide gaps part it, as in a table
 */
record PdfLine(
        int page,
        String text,
        float left,
        float right,
        float baseline,
        float size,
        float pageHeight,
        boolean columns) {}
