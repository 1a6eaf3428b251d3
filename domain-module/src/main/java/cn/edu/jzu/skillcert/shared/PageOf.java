package cn.edu.jzu.skillcert.shared;

import java.io.Serializable;
import java.util.List;

/** One page of rows and how many there are in all under the same filter. */
public record PageOf<R>(List<R> rows, long total) implements Serializable {

    public PageOf {
        rows = List.copyOf(rows);
    }
}
