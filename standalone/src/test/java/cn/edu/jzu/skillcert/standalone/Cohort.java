package cn.edu.jzu.skillcert.standalone;

import cn.edu.jzu.skillcert.organization.document.ClassSheet;
import cn.edu.jzu.skillcert.platform.spreadsheet.SpreadsheetExport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * Made-up students of made-up classes, as a department has them: a workbook of the classes, the filled in template of
 * 《学生信息表》, and a ZIP of their photos. Their ID numbers are of an area that does not exist.
 */
record Cohort(String department, String prefix, int classes, int headsOfEach) {

    /** Other tests send photos of small numbers to the same portal, and a photo belongs to one student. */
    private static final int FACES = 10_000;

    /** Below the header. */
    private static final int FIRST_ROW = 1;

    private static final String FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
    private static final String[] GIVEN = {"子轩", "浩然", "欣怡", "雨桐", "梓涵", "俊杰", "思远", "佳怡", "文博", "雅琪", "伟", "芳", "磊"};
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    int heads() {
        return classes * headsOfEach;
    }

    String classCode(int number) {
        return "%s%02d".formatted(prefix, number + 1);
    }

    String className(int number) {
        return "电商" + classCode(number) + "班";
    }

    String studentNumber(int number) {
        return "%s%05d".formatted(prefix, number + 1);
    }

    static String name(int number) {
        return FAMILY.charAt(number * 7 % FAMILY.length()) + GIVEN[number * 5 % GIVEN.length];
    }

    static String idNumber(int number) {
        String digits =
                "9900002006%02d%02d%03d".formatted(1 + number % 12, 1 + number / 12 % 28, 100 + number / 336 % 900);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    Path classWorkbook(Path directory) throws IOException {
        List<ClassSheet.Line> lines = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            lines.add(new ClassSheet.Line(classCode(i), className(i), "电子商务", 2024, department, null));
        }
        return Files.write(
                directory.resolve("班级.xlsx"),
                SpreadsheetExport.of(ClassSheet.FORMAT).write(lines));
    }

    /** The template as it was downloaded, with everybody in it. */
    byte[] fillIn(byte[] template) throws IOException {
        return edited(template, sheet -> {
            for (int i = 0; i < heads(); i++) {
                Row row = sheet.createRow(FIRST_ROW + i);
                set(row, "学号", studentNumber(i));
                set(row, "姓名", name(i));
                set(row, "证件类型", "居民身份证");
                set(row, "证件号码", idNumber(i));
                set(row, "班级代码", classCode(i / headsOfEach));
                set(row, "联系电话", "154%08d".formatted(i));
            }
        });
    }

    /** A photo each, called after the student number; the one of this student before a blue wall. */
    Path photos(Path directory, int blue) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < heads(); i++) {
            files.put(
                    studentNumber(i) + ".jpg",
                    PortraitPhotos.jpeg(i == blue ? PortraitPhotos.BLUE : PortraitPhotos.RED, FACES + i));
        }
        return PortraitPhotos.zip(directory.resolve("照片.zip"), files);
    }

    /** As it ought to be. */
    Path photo(Path directory, int student) throws IOException {
        return Files.write(
                directory.resolve(studentNumber(student) + ".jpg"),
                PortraitPhotos.jpeg(PortraitPhotos.RED, FACES + student));
    }

    /** One cell of the student with this number within the cohort, wherever his row is now. */
    byte[] change(byte[] workbook, int student, String column, String value) throws IOException {
        return edited(workbook, sheet -> {
            for (Row row : sheet) {
                Cell number = row.getCell(columnOf(sheet, "学号"));
                if (number != null && number.toString().equals(studentNumber(student))) {
                    set(row, column, value);
                    return;
                }
            }
            throw new AssertionError("No row of " + studentNumber(student));
        });
    }

    /** Of everybody in a workbook that has them in a column of their own. */
    static List<String> studentNumbersIn(byte[] content) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            Sheet sheet = workbook.getSheetAt(0);
            int column = columnOf(sheet, "学号");
            List<String> numbers = new ArrayList<>();
            for (int row = FIRST_ROW; row <= sheet.getLastRowNum(); row++) {
                numbers.add(sheet.getRow(row).getCell(column).getStringCellValue());
            }
            return numbers;
        }
    }

    private interface Edit {
        void of(Sheet sheet);
    }

    private static byte[] edited(byte[] content, Edit edit) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.of(workbook.getSheetAt(0));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void set(Row row, String column, String value) {
        int at = columnOf(row.getSheet(), column);
        Cell cell = row.getCell(at) == null ? row.createCell(at) : row.getCell(at);
        cell.setCellValue(value);
    }

    private static int columnOf(Sheet sheet, String label) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(label)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("No column " + label);
    }
}
