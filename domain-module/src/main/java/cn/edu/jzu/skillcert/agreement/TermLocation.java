package cn.edu.jzu.skillcert.agreement;

import java.io.Serializable;

/**
 * Where a mandatory item of the term sheet stands in the text.
 *
 * @param key as in {@link TermLine}
 * @param clause the clause that demands it
 * @param paragraph number from 1, or null if the text does not have it
 * @param excerpt the words found, or null
 */
public record TermLocation(String key, String clause, Integer paragraph, String excerpt) implements Serializable {

    public boolean missing() {
        return paragraph == null;
    }
}
