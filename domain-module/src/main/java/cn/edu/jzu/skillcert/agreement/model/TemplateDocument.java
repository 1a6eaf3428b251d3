package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.Party;
import cn.edu.jzu.skillcert.shared.StoredDocument;

/**
 * A template or finished draft, as somebody brought it.
 *
 * @param source who wrote it, as the one who uploads it says; wants the organization's
 * @param pages of a PDF; 0 for a file whose pages depend on who prints it
 * @param text what it says, or null if it is a picture
 */
public record TemplateDocument(StoredDocument stored, Party source, int pages, String text) {}
