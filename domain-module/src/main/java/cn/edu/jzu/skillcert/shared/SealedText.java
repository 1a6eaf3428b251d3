package cn.edu.jzu.skillcert.shared;

import java.io.Serializable;
import java.util.Objects;

/**
 * Personal data as the database keeps it: encrypted, with the name of its key in front. Only the platform opens it;
 * whoever prints one prints nothing.
 */
public record SealedText(String value) implements Serializable {

    public SealedText {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
