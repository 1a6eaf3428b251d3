package cn.edu.jzu.skillcert.registration.job;

import cn.edu.jzu.skillcert.longwork.WorkResult;
import cn.edu.jzu.skillcert.longwork.WorkState;
import cn.edu.jzu.skillcert.registration.model.RosterTerms;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.xml.sax.InputSource;

/**
 * How long 《学生信息表》 takes, with all checks, against the two limits: the same file read by a streaming reader and
 * nothing else, and the same rows put in by {@code COPY} and nothing else — once into copies of the two tables with all
 * their keys, indexes and checks, once into a bare table without any. The import is the real one on the real schema
 * with the trail's entries; around it only the server is missing. {@code bin/benchmark roster}.
 */
public final class RosterBenchmark {

    private static final int ROUNDS = 7;
    private static final int WARM_UP = 4;
    private static final int CLASSES = 400;
    private final int rows;
    private final PlainDesk desk;
    private final PrintStream out;

    private RosterBenchmark(int rows, PlainDesk desk, PrintStream out) {
        this.rows = rows;
        this.desk = desk;
        this.out = out;
    }

    /** @param arguments number of rows, 20,000 if there is none */
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
        try (PlainDesk desk = PlainDesk.durable()) {
            new RosterBenchmark(rows, desk, System.out).run();
        }
    }

    private void run() throws Exception {
        List<byte[]> workbooks = new ArrayList<>();
        List<RosterTerms> exams = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            String key = "R" + round;
            RosterTerms exam = RosterScene.exam(desk, key, CLASSES, rows / CLASSES + 1, LocalDate.of(2026, 11, 21));
            exams.add(exam);
            workbooks.add(RosterScene.workbook(RosterScene.lines(key, CLASSES, round * rows, rows)));
        }
        desk.execute("analyze");
        out.printf(
                "%,d rows, %.2f MB as .xlsx, heap at most %d MB, %d processors%n",
                rows,
                workbooks.get(0).length / 1e6,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors());
        RosterLimits limits = new RosterLimits(desk);
        List<Duration> poi = new ArrayList<>();
        List<Duration> fastexcel = new ArrayList<>();
        List<Duration> bare = new ArrayList<>();
        List<Duration> whole = new ArrayList<>();
        List<Duration> checks = new ArrayList<>();
        List<Duration> imports = new ArrayList<>();
        List<Duration> again = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            byte[] workbook = workbooks.get(round);
            PlainDesk.Sent sent = new PlainDesk.Sent(desk.keep("名单.xlsx", workbook), exams.get(round), "");
            boolean counts = round >= WARM_UP;
            keep(counts, fastexcel, time(() -> fastexcel(workbook)));
            keep(counts, poi, time(() -> poi(workbook)));
            List<String[]> students =
                    limits.students(RosterScene.lines("R" + round, CLASSES, round * rows, rows), exams.get(round));
            List<String[]> candidates = limits.candidates(students, exams.get(round));
            keep(counts, bare, time(() -> limits.bare(students)));
            keep(counts, whole, time(() -> limits.whole(students, candidates)));
            keep(counts, checks, time(() -> done(desk.check(sent))));
            keep(counts, imports, time(() -> done(desk.take(sent))));
            keep(counts, again, time(() -> done(desk.take(sent))));
        }
        long kept = desk.number("select count(*) from candidate");
        if (kept != (long) rows * (WARM_UP + ROUNDS)) {
            throw new IllegalStateException("Only " + kept + " candidates");
        }
        print("limit 1: streaming reader (fastexcel-reader)", fastexcel);
        print("         streaming reader (POI events)", poi);
        print("limit 2: COPY alone, into copies of both tables", whole);
        print("         COPY alone, into one bare table", bare);
        print("check only", checks);
        print("import with all checks", imports);
        print("the same import once more", again);
        double reading = Math.min(median(fastexcel), median(poi));
        out.printf(
                "import / (reading + COPY into both tables)   = %.2f%n", median(imports) / (reading + median(whole)));
        out.printf("import / (reading + COPY into a bare table)  = %.2f%n", median(imports) / (reading + median(bare)));
    }

    /** Every cell's value, and nothing done with it. */
    private static long fastexcel(byte[] workbook) throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = book.getFirstSheet().openStream()) {
            return rows.mapToLong(RosterBenchmark::length).sum();
        }
    }

    private static long length(Row row) {
        return row.stream()
                .mapToLong(cell -> cell == null ? 0 : cell.getText().length())
                .sum();
    }

    private static long poi(byte[] workbook) throws Exception {
        long[] length = new long[1];
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            XSSFReader reader = new XSSFReader(opc);
            var handler = new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(opc),
                    new XSSFSheetXMLHandler.SheetContentsHandler() {
                        @Override
                        public void startRow(int number) {}

                        @Override
                        public void endRow(int number) {}

                        @Override
                        public void cell(String reference, String value, XSSFComment comment) {
                            length[0] += value.length();
                        }
                    },
                    false);
            try (InputStream sheet = reader.getSheetsData().next()) {
                var parser = org.apache.poi.util.XMLHelper.newXMLReader();
                parser.setContentHandler(handler);
                parser.parse(new InputSource(sheet));
            }
        }
        return length[0];
    }

    private static long done(WorkResult result) {
        if (result.state() != WorkState.DONE) {
            throw new IllegalStateException(result.text() + result.arguments());
        }
        return 1;
    }

    private static Duration time(Callable<Long> action) throws Exception {
        long start = System.nanoTime();
        if (action.call() <= 0) {
            throw new IllegalStateException("Nothing was done");
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void keep(boolean counts, List<Duration> to, Duration one) {
        if (counts) {
            to.add(one);
        }
    }

    private static double median(List<Duration> all) {
        return all.stream().sorted().toList().get(all.size() / 2).toNanos() / 1e6;
    }

    private void print(String what, List<Duration> all) {
        List<Duration> sorted = all.stream().sorted().toList();
        out.printf(
                "%-50s median %,6.0f ms, %,6.0f to %,6.0f%n",
                what,
                median(all),
                sorted.get(0).toNanos() / 1e6,
                sorted.get(sorted.size() - 1).toNanos() / 1e6);
    }
}
