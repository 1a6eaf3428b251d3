package cn.edu.jzu.skillcert.platform.web;

import java.io.ByteArrayInputStream;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Workbooks to download. The browser gets the Chinese name as RFC 6266 writes it. */
public final class Workbooks {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String XLS = "application/vnd.ms-excel";

    private Workbooks() {}

    /** @param title file name without ending */
    public static StreamedContent xlsx(String title, byte[] content) {
        return stream(safe(title) + ".xlsx", XLSX, content);
    }

    /** The old format, given back to those who sent it. */
    public static StreamedContent xls(String title, byte[] content) {
        return stream(safe(title) + ".xls", XLS, content);
    }

    private static StreamedContent stream(String name, String type, byte[] content) {
        return DefaultStreamedContent.builder()
                .name(name)
                .contentType(type)
                .contentLength((long) content.length)
                .stream(() -> new ByteArrayInputStream(content))
                .build();
    }

    private static String safe(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}
