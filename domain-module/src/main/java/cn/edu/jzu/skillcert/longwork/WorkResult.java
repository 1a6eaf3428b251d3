package cn.edu.jzu.skillcert.longwork;

import cn.edu.jzu.skillcert.shared.StoredDocument;
import java.util.List;

/**
 * What came of a job.
 *
 * @param text bundle key of the sentence that says it
 * @param arguments for its placeholders, already in words; no personal data
 * @param files it made
 * @param page where to go on from here, or null
 */
public record WorkResult(
        WorkState state, String text, List<String> arguments, List<StoredDocument> files, String page) {

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
        return new WorkResult(state, text, arguments, List.of(file), page);
    }

    public WorkResult leadingTo(String next) {
        return new WorkResult(state, text, arguments, files, next);
    }
}
