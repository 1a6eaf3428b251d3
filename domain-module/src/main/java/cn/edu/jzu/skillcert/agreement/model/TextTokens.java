package cn.edu.jzu.skillcert.agreement.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into the pieces a comparison may tell apart: every character as a reader sees it (never half a
 * surrogate pair or part of an emoji), but a whole number as one, so that 300 against 320 reads as two amounts.
 */
final class TextTokens {

    private static final String ARABIC = "[\\d０-９]+(?:[.,．，][\\d０-９]+)*";
    private static final String CHINESE = "[〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]+";
    /** What is certainly one character by itself; saves the costly search for where a composed one ends. */
    private static final String PLAIN = "[\\u4E00-\\u9FFF\\u3000-\\u3029 -~](?![\\p{M}\\u200D])";

    private static final Pattern TOKEN = Pattern.compile(ARABIC + "|" + CHINESE + "|" + PLAIN + "|\\X");
    private static final Pattern ARABIC_NUMBER = Pattern.compile(ARABIC);
    private static final Pattern CHINESE_NUMBER = Pattern.compile(CHINESE);

    private TextTokens() {}

    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>(text.length());
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    static boolean isArabicNumber(String token) {
        return ARABIC_NUMBER.matcher(token).matches();
    }

    static boolean isChineseNumber(String token) {
        return CHINESE_NUMBER.matcher(token).matches();
    }
}
