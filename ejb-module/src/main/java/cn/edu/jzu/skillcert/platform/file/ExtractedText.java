package cn.edu.jzu.skillcert.platform.file;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a document says.
 *
 * @param text one paragraph per line
 * @param pageHasText for each page of a PDF whether it has any text; empty for Word
 */
public record ExtractedText(String text, List<Boolean> pageHasText) {

    public ExtractedText {
        pageHasText = List.copyOf(pageHasText);
    }

    /** Pages, from 1, that are pictures only: scans, whose words nobody can compare or search. */
    public List<Integer> pagesWithoutText() {
        return IntStream.range(0, pageHasText.size())
                .filter(i -> !pageHasText.get(i))
                .map(i -> i + 1)
                .boxed()
                .toList();
    }
}
