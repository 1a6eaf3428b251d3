package cn.edu.jzu.skillcert.regulation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A clause of the regulation, word for word; its first line carries the number as printed.
 *
 * @param validTo last day, or null while it applies
 */
public record ClauseText(
        long id, long version, String citation, int ordinal, String text, LocalDate validFrom, LocalDate validTo)
        implements Serializable {

    public String anchor() {
        return Citation.anchor(citation);
    }

    /** Its lines, the first with the number as printed. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** 0 for the title of an annex, 1 for a chapter, 2 for a section, 3 for a point. */
    public int depth() {
        return (int) citation.chars().filter(c -> c == '·' || c == '(').count();
    }
}
