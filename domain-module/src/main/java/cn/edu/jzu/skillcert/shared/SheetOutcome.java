package cn.edu.jzu.skillcert.shared;

import java.util.List;

/**
 * What became of an imported workbook: all of its rows were taken, or, with a single problem, none.
 *
 * @param unchanged rows that were there already just so
 * @param annotated the same workbook with its problems written into it, or null if there are none
 * @param extension of its name by what it is, xlsx or xls; null without it
 * @param ignored labels of columns that were not read, e.g. 初始密码
 */
public record SheetOutcome(
        int added,
        int changed,
        int unchanged,
        List<SheetProblem> problems,
        byte[] annotated,
        String extension,
        List<String> ignored) {

    public SheetOutcome {
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }

    public boolean refused() {
        return !problems.isEmpty();
    }
}
