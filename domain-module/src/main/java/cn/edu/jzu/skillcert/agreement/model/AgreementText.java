package cn.edu.jzu.skillcert.agreement.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The wording of an agreement as numbered paragraphs, so that a comment, a location or a difference can name the
 * place. Line ends, blanks at line ends and empty lines carry no meaning and are dropped; nothing else is touched,
 * rare characters least of all.
 */
public final class AgreementText {

    private final String content;
    private final List<Paragraph> paragraphs;

    /**
     * A paragraph that says something.
     *
     * @param number from 1, empty lines not counted
     * @param clause labels of the clauses it stands in, outermost first, e.g. {@code 第三条 （一）}; empty before the
     *     first one
     */
    public record Paragraph(int number, String text, String clause) {}

    private AgreementText(String raw) {
        List<Paragraph> split = new ArrayList<>();
        ClauseOutline outline = new ClauseOutline();
        for (String line : cleaned(raw).split("\n")) {
            String text = line.stripTrailing();
            if (!text.isEmpty()) {
                split.add(new Paragraph(split.size() + 1, text, outline.enter(text)));
            }
        }
        paragraphs = List.copyOf(split);
        content = String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
    }

    /** Takes any text, also none; what no database can keep (NUL, halves of surrogate pairs) is replaced. */
    public static AgreementText of(String raw) {
        return new AgreementText(raw == null ? "" : raw);
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public Optional<Paragraph> paragraph(int number) {
        return number < 1 || number > paragraphs.size() ? Optional.empty() : Optional.of(paragraphs.get(number - 1));
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** The normalised wording, paragraphs parted by {@code \n}. */
    public String content() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreementText text && content.equals(text.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return content;
    }

    private static String cleaned(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int character = raw.codePointAt(i);
            i += Character.charCount(character);
            if (isLineEnd(character)) {
                clean.append('\n');
            } else if (isUnkeepable(character)) {
                clean.append('\uFFFD');
            } else if (isMeaningful(character)) {
                clean.appendCodePoint(isBlank(character) ? ' ' : character);
            }
        }
        return clean.toString();
    }

    /** A lone surrogate comes out of {@code codePointAt} as itself. */
    private static boolean isUnkeepable(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static boolean isLineEnd(int character) {
        return character == '\n'
                || character == '\r'
                || character == '\u000B'
                || character == '\f'
                || character == '\u0085'
                || character == '\u2028'
                || character == '\u2029';
    }

    private static boolean isMeaningful(int character) {
        return character != '\uFEFF' && (character == '\t' || !Character.isISOControl(character));
    }

    /** The no-break space of word processors; the ideographic space is left, it indents. */
    private static boolean isBlank(int character) {
        return character == '\u00A0';
    }
}
