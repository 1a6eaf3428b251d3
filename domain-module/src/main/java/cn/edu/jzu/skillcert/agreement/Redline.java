package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;
import java.util.List;

/** Everything that differs between two versions of one agreement: text by paragraph, and the term sheet. */
public record Redline(int fromVersion, int toVersion, List<RedlineParagraph> paragraphs, List<TermChange> terms)
        implements Serializable {

    public Redline {
        paragraphs = List.copyOf(paragraphs);
        terms = List.copyOf(terms);
    }

    public long changedParagraphs() {
        return paragraphs.stream()
                .filter(p -> p.kind() != RedlineParagraph.Kind.SAME)
                .count();
    }

    public boolean isEmpty() {
        return terms.isEmpty() && changedParagraphs() == 0;
    }
}
