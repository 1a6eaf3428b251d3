package cn.edu.jzu.skillcert.training.web;

import cn.edu.jzu.skillcert.training.IntegrationCourse;
import cn.edu.jzu.skillcert.training.IntegrationMatrix;
import cn.edu.jzu.skillcert.training.MatrixCell;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The matrix while it is edited: skill units and courses as lines of text, which can be pasted from a workbook, and a
 * mark for every pair.
 */
public class MatrixForm implements Serializable {

    /** Name and hours, parted by a space, a tab or a full-width space; the hours may be missing. */
    private static final Pattern COURSE = Pattern.compile("(.*?)[\\s\\u3000]+(\\d{1,3})(?:学时|课时)?");

    /** A row of the matrix. */
    public static class UnitRow implements Serializable {
        private final String name;
        private final List<Mark> marks;

        UnitRow(String name, List<Mark> marks) {
            this.name = name;
            this.marks = marks;
        }

        public String getName() {
            return name;
        }

        public List<Mark> getMarks() {
            return marks;
        }

        public boolean isCovered() {
            return marks.stream().anyMatch(Mark::isSet);
        }
    }

    /** A cell of the matrix. */
    public static class Mark implements Serializable {
        private final String label;
        private boolean set;

        Mark(String label, boolean set) {
            this.label = label;
            this.set = set;
        }

        /** Unit and course, for who does not see where the cell stands. */
        public String getLabel() {
            return label;
        }

        public boolean isSet() {
            return set;
        }

        public void setSet(boolean set) {
            this.set = set;
        }
    }

    private String unitLines;
    private String courseLines;
    private List<IntegrationCourse> courses = List.of();
    private List<UnitRow> rows = List.of();

    static MatrixForm of(IntegrationMatrix matrix) {
        MatrixForm form = new MatrixForm();
        form.unitLines = String.join("\n", matrix.units());
        form.courseLines = matrix.courses().stream()
                .map(course -> course.hours() == null ? course.name() : course.name() + " " + course.hours())
                .collect(Collectors.joining("\n"));
        form.draw(matrix);
        return form;
    }

    /** Rows and columns as the lists say now; a mark stays with its unit and its course. */
    void redraw() {
        List<String> units = lines(unitLines);
        List<IntegrationCourse> wanted =
                lines(courseLines).stream().map(MatrixForm::course).toList();
        IntegrationMatrix old = matrix();
        List<String> oldCourses =
                old.courses().stream().map(IntegrationCourse::name).toList();
        Set<MatrixCell> cells = new HashSet<>();
        for (int unit = 0; unit < units.size(); unit++) {
            for (int course = 0; course < wanted.size(); course++) {
                int formerUnit = old.units().indexOf(units.get(unit));
                int formerCourse = oldCourses.indexOf(wanted.get(course).name());
                if (old.isMarked(formerUnit, formerCourse)) {
                    cells.add(new MatrixCell(unit, course));
                }
            }
        }
        if (!units.equals(old.units()) || !wanted.equals(old.courses())) {
            draw(new IntegrationMatrix(units, wanted, cells));
        }
    }

    private void draw(IntegrationMatrix matrix) {
        courses = matrix.courses();
        List<UnitRow> drawn = new ArrayList<>();
        for (int unit = 0; unit < matrix.units().size(); unit++) {
            String name = matrix.units().get(unit);
            List<Mark> marks = new ArrayList<>();
            for (int course = 0; course < courses.size(); course++) {
                marks.add(new Mark(name + " × " + courses.get(course).name(), matrix.isMarked(unit, course)));
            }
            drawn.add(new UnitRow(name, marks));
        }
        rows = drawn;
    }

    public IntegrationMatrix matrix() {
        Set<MatrixCell> cells = new HashSet<>();
        for (int unit = 0; unit < rows.size(); unit++) {
            List<Mark> marks = rows.get(unit).getMarks();
            for (int course = 0; course < marks.size(); course++) {
                if (marks.get(course).isSet()) {
                    cells.add(new MatrixCell(unit, course));
                }
            }
        }
        return new IntegrationMatrix(rows.stream().map(UnitRow::getName).toList(), courses, cells);
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static IntegrationCourse course(String line) {
        Matcher read = COURSE.matcher(line);
        return read.matches()
                ? new IntegrationCourse(read.group(1), Integer.valueOf(read.group(2)))
                : new IntegrationCourse(line, null);
    }

    public List<UnitRow> getRows() {
        return rows;
    }

    public List<IntegrationCourse> getCourses() {
        return courses;
    }

    public int getCoverage() {
        return matrix().coverage();
    }

    public int getCoveredUnits() {
        return matrix().coveredUnits();
    }

    public List<String> getUncoveredUnits() {
        return matrix().uncoveredUnits();
    }

    public String getUnitLines() {
        return unitLines;
    }

    public void setUnitLines(String unitLines) {
        this.unitLines = unitLines;
    }

    public String getCourseLines() {
        return courseLines;
    }

    public void setCourseLines(String courseLines) {
        this.courseLines = courseLines;
    }
}
