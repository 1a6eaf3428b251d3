package cn.edu.jzu.skillcert.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One thing wrong in an imported workbook.
 *
 * @param row as Excel numbers it, from 1
 * @param column label of the column, or null if the whole row is meant
 * @param value what stands in the cell as Excel shows it, or an empty string
 * @param arguments values for the placeholders of the code's text
 */
public record SheetProblem(int row, String column, String value, ErrorCode code, List<Object> arguments)
        implements Serializable {

    public SheetProblem {
        arguments = List.copyOf(arguments);
    }

    /** A whole row is refused. */
    public static SheetProblem ofRow(int row, ErrorCode code, Object... arguments) {
        return new SheetProblem(row, null, "", code, List.of(arguments));
    }
}
