package cn.edu.jzu.skillcert.training;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 证书技能单元 × 课程: which course teaches which skill unit of the certificate.
 *
 * @param units names of the certificate's skill units
 */
public record IntegrationMatrix(List<String> units, List<IntegrationCourse> courses, Set<MatrixCell> cells)
        implements Serializable {

    /** More than any certificate has. */
    public static final int MOST_UNITS = 100;
    /** More than any programme spreads a certificate over. */
    public static final int MOST_COURSES = 30;

    public static final IntegrationMatrix EMPTY = new IntegrationMatrix(List.of(), List.of(), Set.of());

    /** A mark that lies outside of the matrix is dropped. */
    public IntegrationMatrix {
        List<String> rows = List.copyOf(units);
        List<IntegrationCourse> columns = List.copyOf(courses);
        units = rows;
        courses = columns;
        cells = cells.stream()
                .filter(cell -> cell.unit() >= 0
                        && cell.unit() < rows.size()
                        && cell.course() >= 0
                        && cell.course() < columns.size())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isMarked(int unit, int course) {
        return cells.contains(new MatrixCell(unit, course));
    }

    /** Skill units that at least one course teaches. */
    public int coveredUnits() {
        return (int) cells.stream().map(MatrixCell::unit).distinct().count();
    }

    /** In the order of the units. */
    public List<String> uncoveredUnits() {
        Set<Integer> covered = cells.stream().map(MatrixCell::unit).collect(Collectors.toSet());
        return IntStream.range(0, units.size())
                .filter(unit -> !covered.contains(unit))
                .mapToObj(units::get)
                .toList();
    }

    /** Covered units of all, in percent rounded down, so that 100 means all; 0 without units. */
    public int coverage() {
        return units.isEmpty() ? 0 : coveredUnits() * 100 / units.size();
    }
}
