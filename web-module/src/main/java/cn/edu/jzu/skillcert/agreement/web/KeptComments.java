package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.agreement.CommentDraft;
import cn.edu.jzu.skillcert.shared.Lines;
import java.util.List;
import java.util.Optional;

/** Drafted comments as one text, for the draft that a browser keeps of a review. */
final class KeptComments {

    private static final int PARTS = 3;

    private KeptComments() {}

    static String write(List<CommentDraft> comments) {
        return Lines.join(comments.stream()
                .map(comment -> Lines.join(List.of(
                        comment.paragraph() == null ? "" : comment.paragraph().toString(),
                        comment.clause() == null ? "" : comment.clause(),
                        comment.text())))
                .toList());
    }

    /** What cannot have come from {@link #write} is left out: the text has been in a browser. */
    static List<CommentDraft> read(String kept) {
        if (kept == null) {
            return List.of();
        }
        // A browser sends its line ends as two characters; the last one may have been trimmed.
        return Lines.split(kept.replace("\r\n", "\n").stripTrailing() + "\n").stream()
                .filter(comment -> comment.endsWith("\n"))
                .map(Lines::split)
                .map(KeptComments::comment)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<CommentDraft> comment(List<String> parts) {
        if (parts.size() != PARTS
                || !parts.get(0).matches("\\d{0,6}")
                || parts.get(2).isBlank()) {
            return Optional.empty();
        }
        Integer paragraph = parts.get(0).isEmpty() ? null : Integer.valueOf(parts.get(0));
        String clause = parts.get(1).isEmpty() ? null : parts.get(1);
        return Optional.of(new CommentDraft(paragraph, clause, parts.get(2)));
    }
}
