package cn.edu.jzu.skillcert.longwork;

import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.StoredDocument;
import java.util.List;

/**
 * What came of a job.
 *
 * @param text bundle key of the sentence that says it
 * @param arguments for its placeholders, already in words; no personal data
 * @param files it made
 * @param place where to go on from here, or null
 */
public record WorkResult(
        WorkState state, String text, List<String> arguments, List<StoredDocument> files, Place place) {

    public WorkResult {
        if (!state.isOver()) {
            throw new IllegalArgumentException("Not an end: " + state);
        }
        arguments = List.copyOf(arguments);
        files = List.copyOf(files);
    }

    public static WorkResult done(String text, String... arguments) {
        return new WorkResult(WorkState.DONE, text, List.of(arguments), List.of(), null);
    }

    public static WorkResult toMend(String text, String... arguments) {
        return new WorkResult(WorkState.TO_MEND, text, List.of(arguments), List.of(), null);
    }

    public WorkResult with(StoredDocument file) {
        return new WorkResult(state, text, arguments, List.of(file), place);
    }

    public WorkResult leadingTo(Place next) {
        return new WorkResult(state, text, arguments, files, next);
    }
}
