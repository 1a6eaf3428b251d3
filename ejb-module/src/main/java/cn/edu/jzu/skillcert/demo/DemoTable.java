package cn.edu.jzu.skillcert.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small table beside this class: commas between the cells, column names in the first line, no quoting. */
final class DemoTable {

    private DemoTable() {}

    /** Every row by column name; an empty cell is an empty text. */
    static List<Map<String, String>> of(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoTable.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().filter(line -> !line.isBlank()).toList();
            String[] columns = lines.get(0).split(",", -1);
            return lines.stream().skip(1).map(line -> row(columns, line)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> row(String[] columns, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != columns.length) {
            throw new IllegalStateException("Not " + columns.length + " cells: " + line);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }
}
