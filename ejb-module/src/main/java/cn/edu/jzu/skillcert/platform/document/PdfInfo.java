package cn.edu.jzu.skillcert.platform.document;

import java.time.ZonedDateTime;

/**
 * What a document says of itself. The same info and content give the same bytes.
 *
 * @param author the institution
 * @param reference number of the record, printed in the head of every page
 * @param pageOf pattern of the page number, e.g. {@code 第 {0} 页 / 共 {1} 页}
 */
public record PdfInfo(String title, String author, String reference, String pageOf, ZonedDateTime created) {}
