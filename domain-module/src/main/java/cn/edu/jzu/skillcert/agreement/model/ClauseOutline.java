package cn.edu.jzu.skillcert.agreement.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the numbering of a text from paragraph to paragraph. Which style of number stands above which is not fixed
 * in practice (一、 over 第一条, or 1. over （一）), hence taken from the order in which the text brings them.
 */
final class ClauseOutline {

    private static final String NUMERAL = "[〇零一二三四五六七八九十百\\d]{1,5}";

    private enum Style {
        CHAPTER("第" + NUMERAL + "[章编]"),
        SECTION("第" + NUMERAL + "节"),
        ARTICLE("第" + NUMERAL + "条"),
        IDEOGRAPH("[一二三四五六七八九十百]{1,4}、"),
        BRACKETED_IDEOGRAPH("[（(][一二三四五六七八九十百]{1,4}[）)]"),
        /** 1.1.1; no date, no amount. */
        DECIMAL_3("\\d{1,2}(?:[.．]\\d{1,2}){2}(?=[\\s　、.．\\p{IsHan}])(?![\\s　]*[元万年月日])"),
        DECIMAL_2("\\d{1,2}[.．]\\d{1,2}(?=[\\s　、\\p{IsHan}])(?![\\s　]*[元万年月日折倍])"),
        DECIMAL("\\d{1,2}(?:[.．](?!\\d)|、)"),
        BRACKETED_DECIMAL("[（(]\\d{1,2}[）)]"),
        CIRCLED("[\\u2460-\\u2473]");

        private final Pattern pattern;

        Style(String start) {
            pattern = Pattern.compile("^[\\s　]*(" + start + ")");
        }
    }

    private record Level(Style style, String label) {}

    private final List<Level> open = new ArrayList<>();

    /** Takes the next paragraph and tells where it stands. */
    String enter(String paragraph) {
        for (Style style : Style.values()) {
            Matcher heading = style.pattern.matcher(paragraph);
            if (heading.find()) {
                closeFrom(style);
                open.add(new Level(style, label(heading.group(1))));
                break;
            }
        }
        return String.join(" ", open.stream().map(Level::label).toList());
    }

    private void closeFrom(Style style) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).style() == style) {
                open.subList(i, open.size()).clear();
                return;
            }
        }
    }

    private static String label(String heading) {
        return heading.replaceAll("[、.．]$", "");
    }
}
