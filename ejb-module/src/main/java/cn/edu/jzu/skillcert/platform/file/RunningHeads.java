package cn.edu.jzu.skillcert.platform.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands at the same place, first or last, on several pages is no text of the document: 页眉, 页脚. */
final class RunningHeads {

    private RunningHeads() {}

    private record Place(String words, int baseline) {
        static Place of(PdfLine line) {
            return new Place(line.text().replaceAll("\\d", "").strip(), Math.round(line.baseline()));
        }
    }

    static List<PdfLine> removed(List<PdfLine> lines) {
        Map<Place, Integer> pages = new HashMap<>();
        Set<PdfLine> outer = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == 0 || lines.get(i - 1).page() != lines.get(i).page();
            boolean last = i == lines.size() - 1
                    || lines.get(i + 1).page() != lines.get(i).page();
            if (first || last) {
                outer.add(lines.get(i));
                pages.merge(Place.of(lines.get(i)), 1, Integer::sum);
            }
        }
        return lines.stream()
                .filter(line -> !outer.contains(line) || pages.get(Place.of(line)) < 2)
                .toList();
    }
}
