package cn.edu.jzu.skillcert.registration.model;

import cn.edu.jzu.skillcert.regulation.ParameterValues;
import java.util.List;

/**
 * One photo of one person.
 *
 * @param sharedWith names of other people who have the very same file
 * @param seenBy who confirmed the background by eye, or null
 */
public record PhotoFacts(PhotoReading reading, List<String> sharedWith, String seenBy, ParameterValues parameters) {

    public PhotoFacts {
        sharedWith = List.copyOf(sharedWith);
    }
}
