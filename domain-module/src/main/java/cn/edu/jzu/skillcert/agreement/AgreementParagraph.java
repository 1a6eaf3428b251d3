package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;

/** A numbered paragraph of the wording with the clause it stands in. */
public record AgreementParagraph(int number, String clause, String text) implements Serializable {}
