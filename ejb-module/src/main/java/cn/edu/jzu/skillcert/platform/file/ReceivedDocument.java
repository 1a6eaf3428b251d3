package cn.edu.jzu.skillcert.platform.file;

import cn.edu.jzu.skillcert.shared.StoredDocument;

/**
 * A document that is in.
 *
 * @param text null for pictures and workbooks, and if not every page has text, for then it cannot stand for the
 *     document
 * @param pages of a PDF; 0 for other kinds, whose pages depend on who prints them
 */
public record ReceivedDocument(StoredDocument stored, String text, int pages) {}
