package cn.edu.jzu.skillcert.platform.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 页眉, 页脚 are no text of the document: what stands at the same place, outermost, on several pages; and on a single
 * page what stands by itself in the margin. What names an amount is text wherever it stands, or a price could hide there.
 */
final class RunningHeads {

    /** Of the height of the page: where no body text begins or ends, be its margins as narrow as can be. */
    private static final float MARGIN = 0.075f;

    /** Farther from the body than its lines are from each other. */
    private static final float APART = 1.6f;

    private static final Pattern AMOUNT = Pattern.compile("[元圆%％￥¥]|[壹贰叁肆伍陆柒捌玖拾佰仟]");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！!？?]");

    private RunningHeads() {}

    /** Numbers of pages and records may differ; sentences that differ in a number are two sentences. */
    private record Place(String words, int baseline) {
        static Place of(PdfLine line) {
            String words = isNoSentence(line) ? line.text().replaceAll("\\d", "") : line.text();
            return new Place(words.strip(), Math.round(line.baseline()));
        }
    }

    static List<PdfLine> removed(List<PdfLine> lines) {
        Map<Place, Integer> pages = new HashMap<>();
        Set<PdfLine> outer = new HashSet<>();
        Set<PdfLine> alone = new HashSet<>();
        for (List<PdfLine> page : byPage(lines).values()) {
            Set<PdfLine> ends = new HashSet<>(List.of(page.get(0), page.get(page.size() - 1)));
            List<PdfLine> downwards = page.stream()
                    .sorted(Comparator.comparing(PdfLine::baseline))
                    .toList();
            ends.add(downwards.get(0));
            ends.add(downwards.get(downwards.size() - 1));
            ends.forEach(line -> pages.merge(Place.of(line), 1, Integer::sum));
            outer.addAll(ends);
            alone.addAll(inTheMargin(downwards));
        }
        return lines.stream()
                .filter(line -> AMOUNT.matcher(line.text()).find()
                        || !alone.contains(line) && !(outer.contains(line) && pages.get(Place.of(line)) > 1))
                .toList();
    }

    private static Map<Integer, List<PdfLine>> byPage(List<PdfLine> lines) {
        return lines.stream().collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()));
    }

    private static Set<PdfLine> inTheMargin(List<PdfLine> downwards) {
        Set<PdfLine> found = new HashSet<>();
        if (downwards.size() < 3) {
            return found;
        }
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < downwards.size(); i++) {
            steps.add(downwards.get(i).baseline() - downwards.get(i - 1).baseline());
        }
        float usual = steps.stream().sorted().toList().get(steps.size() / 2);
        PdfLine top = downwards.get(0);
        if (top.baseline() < MARGIN * top.pageHeight() && steps.get(0) > APART * usual && isNoSentence(top)) {
            found.add(top);
        }
        PdfLine bottom = downwards.get(downwards.size() - 1);
        if (bottom.baseline() > (1 - MARGIN) * bottom.pageHeight()
                && steps.get(steps.size() - 1) > APART * usual
                && isNoSentence(bottom)) {
            found.add(bottom);
        }
        return found;
    }

    private static boolean isNoSentence(PdfLine line) {
        return !SENTENCE_END.matcher(line.text()).find();
    }
}
