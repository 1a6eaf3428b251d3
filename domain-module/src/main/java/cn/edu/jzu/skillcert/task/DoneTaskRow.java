package cn.edu.jzu.skillcert.task;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One line of 已办: what the caller finished.
 *
 * @param kind bundle key of its sentence
 */
public record DoneTaskRow(
        long id, String kind, List<String> arguments, String label, String page, String clause, Instant closedAt)
        implements Serializable {

    public DoneTaskRow {
        arguments = List.copyOf(arguments);
    }
}
