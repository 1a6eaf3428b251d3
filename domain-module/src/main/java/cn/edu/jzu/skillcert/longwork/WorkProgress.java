package cn.edu.jzu.skillcert.longwork;

import java.util.List;

/**
 * How far a job is.
 *
 * @param step bundle key of what it is at, or null
 * @param total of this step; 0 while nobody knows
 * @param achieved bundle key of the sentence that says what is done for good, or null
 * @param arguments for its placeholders, already in words; no personal data
 */
public record WorkProgress(String step, long done, long total, String achieved, List<String> arguments) {

    public static final WorkProgress NONE = new WorkProgress(null, 0, 0, null, List.of());

    public WorkProgress {
        arguments = List.copyOf(arguments);
    }

    public WorkProgress atStep(String next, long outOf) {
        return new WorkProgress(next, 0, outOf, achieved, arguments);
    }

    public WorkProgress at(long nowDone, long outOf) {
        return new WorkProgress(step, nowDone, outOf, achieved, arguments);
    }

    public WorkProgress having(String sentence, String... with) {
        return new WorkProgress(step, done, total, sentence, List.of(with));
    }
}
