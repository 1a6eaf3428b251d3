package cn.edu.jzu.skillcert.task;

import cn.edu.jzu.skillcert.shared.Place;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One line of 已办: what the caller finished.
 *
 * @param kind bundle key of its sentence
 */
public record DoneTaskRow(
        long id, String kind, List<String> arguments, String label, Place place, String clause, Instant closedAt)
        implements Serializable {

    public DoneTaskRow {
        arguments = List.copyOf(arguments);
    }
}
