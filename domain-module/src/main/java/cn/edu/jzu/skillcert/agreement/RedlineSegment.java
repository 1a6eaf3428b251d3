package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;

/** A run of characters inside a paragraph. */
public record RedlineSegment(Kind kind, String text) implements Serializable {
    public enum Kind {
        SAME,
        INSERTED,
        DELETED
    }
}
