package cn.edu.jzu.skillcert.longwork;

import cn.edu.jzu.skillcert.shared.Place;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A job on its page.
 *
 * @param kind bundle key
 * @param step bundle key of what it is at, or null
 * @param result bundle key of the sentence that says what came of it, or null
 * @param achieved bundle key of the sentence that says what is done for good if it did not come to its end, or null
 * @param place where to go on from here, or null
 */
public record WorkDetail(
        long id,
        String kind,
        String label,
        WorkState state,
        String step,
        long done,
        long total,
        boolean cancelRequested,
        Instant orderedAt,
        Instant startedAt,
        Instant endedAt,
        String result,
        List<String> arguments,
        String achieved,
        List<String> achievedArguments,
        Place place,
        List<WorkFileRow> files,
        Set<WorkAction> allowed)
        implements Serializable {

    public WorkDetail {
        arguments = List.copyOf(arguments);
        achievedArguments = List.copyOf(achievedArguments);
        files = List.copyOf(files);
        allowed = Set.copyOf(allowed);
    }

    public int percent() {
        return percent(done, total);
    }

    public boolean isOver() {
        return state.isOver();
    }

    public boolean allows(String action) {
        return allowed.contains(WorkAction.valueOf(action));
    }

    /** Never 100 before the end, never more. */
    static int percent(long done, long total) {
        return total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
