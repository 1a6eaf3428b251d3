package cn.edu.jzu.skillcert.agreement.model;

import cn.edu.jzu.skillcert.agreement.Redline;
import cn.edu.jzu.skillcert.agreement.RedlineParagraph;
import cn.edu.jzu.skillcert.agreement.RedlineSegment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The approved wording against the text taken from the signed scan. Line wraps, blanks, full and half width,
 * page numbers and the lines for seal, signature and date at the end do not count; a changed number always does,
 * however alike the rest is.
 *
 * @param similarity in percent, one decimal, rounded down: 100.0 means the same
 * @param differences only the passages that differ; numbers are those of the approved paragraph and the scanned line
 * @param changedNumbers the numbers as they stand in one text and not in the other, e.g. {@code 300 → 320}
 */
public record SignedTextComparison(BigDecimal similarity, Redline differences, List<String> changedNumbers) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\uFEFF]+");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–]\\d{1,3}[-—–]|第\\d{1,3}页(?:[,/]?共\\d{1,3}页)?");
    private static final Pattern FIGURES = Pattern.compile("\\d|[元圆%壹贰叁肆伍陆柒捌玖拾佰仟]");
    private static final Pattern SENTENCE_END = Pattern.compile("[。;!?]");
    private static final Pattern SIGNATURE =
            Pattern.compile("盖章|签章|签字|签名|公章|专用章|法定代表人|授权代表|委托代理人|签订日期|签署日期|签订时间|^日期|[甲乙丙]方[:(]");
    private static final Pattern DATE = Pattern.compile(
            "[\\d_]*年[\\d_]*月[\\d_]*日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|[〇零一二三四五六七八九十]+年[一二三四五六七八九十]+月[一二三四五六七八九十]+日");
    private static final int LONGEST_SIGNATURE_LINE = 80;

    /** A sentence without its blanks, and the paragraph or line it begins in. */
    private record Sentence(String text, int number) {}

    public SignedTextComparison {
        changedNumbers = List.copyOf(changedNumbers);
    }

    /**
     * @param approvedVersion its number; the redline goes from it to 0, the scan
     * @param scanned what could be read from the signed file
     */
    public static SignedTextComparison of(int approvedVersion, AgreementText approved, String scanned) {
        AgreementText signed = AgreementText.of(scanned);
        SignedTextComparison asRead = compare(approvedVersion, sentences(approved, false), sentences(signed, false));
        SignedTextComparison withoutPageNumbers =
                compare(approvedVersion, sentences(approved, false), sentences(signed, true));
        return withoutPageNumbers.similarity().compareTo(asRead.similarity()) > 0 ? withoutPageNumbers : asRead;
    }

    private static SignedTextComparison compare(int approvedVersion, List<Sentence> before, List<Sentence> after) {
        Tally tally = new Tally();
        for (Alignment.Run run : Alignment.of(texts(before), texts(after))) {
            tally.add(run, before.subList(run.fromStart(), run.fromEnd()), after.subList(run.toStart(), run.toEnd()));
        }
        return new SignedTextComparison(
                tally.similarity(), new Redline(approvedVersion, 0, tally.passages, List.of()), tally.numbers);
    }

    public boolean same() {
        return differences.isEmpty();
    }

    private static final class Tally {
        private final List<RedlineParagraph> passages = new ArrayList<>();
        private final List<String> numbers = new ArrayList<>();
        private long common;
        private long total;

        void add(Alignment.Run run, List<Sentence> before, List<Sentence> after) {
            List<RedlineSegment> segments = run.same()
                    ? List.of(new RedlineSegment(RedlineSegment.Kind.SAME, joined(before)))
                    : Alignment.segments(TextTokens.of(joined(before)), TextTokens.of(joined(after)));
            for (RedlineSegment segment : segments) {
                int length = segment.text().codePointCount(0, segment.text().length());
                boolean both = segment.kind() == RedlineSegment.Kind.SAME;
                total += both ? 2L * length : length;
                common += both ? 2L * length : 0;
            }
            if (segments.stream().anyMatch(segment -> segment.kind() != RedlineSegment.Kind.SAME)) {
                passages.add(new RedlineParagraph(kind(before, after), first(before), first(after), segments));
                collectNumbers(segments);
            }
        }

        BigDecimal similarity() {
            return total == 0
                    ? new BigDecimal("100.0")
                    : BigDecimal.valueOf(100 * common).divide(BigDecimal.valueOf(total), 1, RoundingMode.DOWN);
        }

        private void collectNumbers(List<RedlineSegment> segments) {
            for (int i = 0; i < segments.size(); i++) {
                RedlineSegment segment = segments.get(i);
                if (segment.kind() == RedlineSegment.Kind.DELETED) {
                    boolean replaced =
                            i + 1 < segments.size() && segments.get(i + 1).kind() == RedlineSegment.Kind.INSERTED;
                    note(segment.text(), replaced ? segments.get(++i).text() : "");
                } else if (segment.kind() == RedlineSegment.Kind.INSERTED) {
                    note("", segment.text());
                }
            }
        }

        /**
         * Arabic digits always matter. A Chinese numeral alone on one side is mostly a stroke misread (一 for a
         * dash), so it matters only where another numeral takes its place.
         */
        private void note(String before, String after) {
            List<String> gone = numbersIn(before);
            List<String> come = numbersIn(after);
            boolean arabic = gone.stream().anyMatch(TextTokens::isArabicNumber)
                    || come.stream().anyMatch(TextTokens::isArabicNumber);
            if (!gone.equals(come) && (arabic || !gone.isEmpty() && !come.isEmpty())) {
                numbers.add(shown(gone) + " → " + shown(come));
            }
        }

        private static List<String> numbersIn(String text) {
            return TextTokens.of(text).stream()
                    .filter(token -> TextTokens.isArabicNumber(token) || TextTokens.isChineseNumber(token))
                    .toList();
        }

        private static String shown(List<String> numbers) {
            return numbers.isEmpty() ? "—" : String.join("、", numbers);
        }
    }

    private static RedlineParagraph.Kind kind(List<Sentence> before, List<Sentence> after) {
        if (before.isEmpty()) {
            return RedlineParagraph.Kind.INSERTED;
        }
        return after.isEmpty() ? RedlineParagraph.Kind.DELETED : RedlineParagraph.Kind.CHANGED;
    }

    private static Integer first(List<Sentence> sentences) {
        return sentences.isEmpty() ? null : sentences.get(0).number();
    }

    private static String joined(List<Sentence> sentences) {
        return String.join("", sentences.stream().map(Sentence::text).toList());
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }

    /**
     * Sentences, since the lines of a scan break where the page ends and not where the paragraph does. A line that is
     * nothing but the next number may be the foot of a page or the cell of a table: the caller tries both.
     */
    private static List<Sentence> sentences(AgreementText text, boolean dropBarePageNumbers) {
        List<Sentence> sentences = new ArrayList<>();
        int page = 1;
        StringBuilder open = new StringBuilder();
        int number = 0;
        for (Line line : withoutSignatures(text)) {
            String folded = line.folded();
            if (PAGE_NUMBER.matcher(folded).matches()) {
                continue;
            }
            if (dropBarePageNumbers && folded.equals(String.valueOf(page))) {
                page++;
                continue;
            }
            for (int i = 0; i < folded.length(); i++) {
                if (open.isEmpty()) {
                    number = line.number();
                }
                open.append(folded.charAt(i));
                if (SENTENCE_END.matcher(folded.substring(i, i + 1)).matches()) {
                    sentences.add(new Sentence(open.toString(), number));
                    open.setLength(0);
                }
            }
        }
        if (!open.isEmpty()) {
            sentences.add(new Sentence(open.toString(), number));
        }
        return sentences;
    }

    /** A line without its blanks, or what of it comes after a sentence has ended. */
    private record Line(String folded, int number) {}

    /** A scan may have put the first line for the seals to the end of the paragraph before it. */
    private static List<Line> withoutSignatures(AgreementText text) {
        List<Line> lines = new ArrayList<>();
        for (AgreementText.Paragraph paragraph : text.paragraphs()) {
            String folded = folded(paragraph.text());
            int end = afterLastSentence(folded);
            if (end > 0 && end < folded.length()) {
                lines.add(new Line(folded.substring(0, end), paragraph.number()));
            }
            lines.add(new Line(folded.substring(end < folded.length() ? end : 0), paragraph.number()));
        }
        int end = lines.size();
        while (end > 0 && belongsToSignatures(lines.get(end - 1).folded())) {
            end--;
        }
        return lines.subList(0, end);
    }

    private static int afterLastSentence(String line) {
        int end = 0;
        Matcher sentence = SENTENCE_END.matcher(line);
        while (sentence.find()) {
            end = sentence.end();
        }
        return end;
    }

    /** A whole sentence or a figure beyond the date makes it none: nobody shall hide a new price beside the seal. */
    private static boolean belongsToSignatures(String line) {
        String undated = DATE.matcher(line).replaceAll("");
        return PAGE_NUMBER.matcher(line).matches()
                || undated.isEmpty()
                || undated.length() <= LONGEST_SIGNATURE_LINE
                        && SIGNATURE.matcher(undated).find()
                        && !FIGURES.matcher(undated).find()
                        && !SENTENCE_END.matcher(undated).find();
    }

    private static String folded(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return BLANKS.matcher(narrow).replaceAll("");
    }
}
