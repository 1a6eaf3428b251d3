package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;
import java.util.List;

/**
 * A paragraph of the redline.
 *
 * @param before its number (from 1) in the older version, or null if new
 * @param after its number in the newer version, or null if gone
 */
public record RedlineParagraph(Kind kind, Integer before, Integer after, List<RedlineSegment> segments)
        implements Serializable {
    public RedlineParagraph {
        segments = List.copyOf(segments);
    }

    public enum Kind {
        SAME,
        CHANGED,
        INSERTED,
        DELETED
    }
}
