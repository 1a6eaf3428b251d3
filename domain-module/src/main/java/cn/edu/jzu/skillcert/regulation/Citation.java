package cn.edu.jzu.skillcert.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How clauses are cited: {@code 附件1·三·1(3)}. A citation may name several, the later ones shortened by what they
 * share with the one before: {@code 附件1·三·2(2)(3)}, {@code 附件1·二·2 + 三·1(1)}.
 */
public final class Citation {

    private static final Pattern ONE = Pattern.compile("附件[12](·[一二三四五六七八九十]{1,2}(·\\d{1,2}(\\(\\d{1,2}\\))?)?)?");
    private static final Pattern PARTS =
            Pattern.compile("(?:(附件[12])·?)?([一二三四五六七八九十]{1,2})?(?:·?(\\d{1,2}))?((?:\\(\\d{1,2}\\))*)");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern ANCHOR_PART = Pattern.compile("\\d+|[" + NUMERALS + "]+");
    private static final Pattern POINT = Pattern.compile("\\(\\d{1,2}\\)");

    private Citation() {}

    /** Whether it names exactly one clause, in full. */
    public static boolean isOne(String citation) {
        return citation != null && ONE.matcher(citation).matches();
    }

    /** Name of the clause within an address: {@code a1-3-1-3} for {@code 附件1·三·1(3)}. */
    public static String anchor(String clause) {
        StringBuilder anchor = new StringBuilder("a");
        Matcher part = ANCHOR_PART.matcher(clause);
        while (part.find()) {
            anchor.append(anchor.length() > 1 ? "-" : "").append(arabic(part.group()));
        }
        return anchor.toString();
    }

    private static String arabic(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return number;
        }
        int last = NUMERALS.indexOf(number.charAt(number.length() - 1)) + 1;
        return String.valueOf(number.length() == 1 ? last : 10 + last);
    }

    /**
     * Every clause it names, each in full.
     *
     * @throws IllegalArgumentException if it cannot be read; rules are written by programmers
     */
    public static List<String> clauses(String citation) {
        List<String> found = new ArrayList<>();
        String annex = null;
        String chapter = null;
        for (String part : citation.split("\\s*[+、,;；]\\s*")) {
            Matcher read = PARTS.matcher(part);
            if (!read.matches()) {
                throw new IllegalArgumentException(citation);
            }
            annex = read.group(1) == null ? annex : read.group(1);
            chapter = read.group(2) == null && read.group(1) == null ? chapter : read.group(2);
            String clause =
                    annex + (chapter == null ? "" : "·" + chapter) + (read.group(3) == null ? "" : "·" + read.group(3));
            List<String> points = POINT.matcher(read.group(4))
                    .results()
                    .map(point -> clause + point.group())
                    .toList();
            found.addAll(points.isEmpty() ? List.of(clause) : points);
        }
        found.stream().filter(clause -> !isOne(clause)).findFirst().ifPresent(clause -> {
            throw new IllegalArgumentException(citation);
        });
        return found;
    }
}
