package cn.edu.jzu.skillcert.agreement.model;

import java.util.OptionalLong;

/** Reads numbers written in characters, everyday (三十一) or against forgery (叁佰), and year digits (二〇二六). */
final class ChineseNumerals {

    /** Character class of everything this reads, for patterns. */
    static final String CHARACTERS = "〇○零一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟";

    private static final String EVERYDAY = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    private ChineseNumerals() {}

    static OptionalLong parse(String characters) {
        if (characters.isEmpty()) {
            return OptionalLong.empty();
        }
        return characters.codePoints().allMatch(c -> digit(c) >= 0) && characters.length() > 1
                ? digits(characters)
                : positional(characters);
    }

    private static OptionalLong digits(String characters) {
        long value = 0;
        for (int i = 0; i < characters.length() && i < 10; i++) {
            value = value * 10 + digit(characters.charAt(i));
        }
        return OptionalLong.of(value);
    }

    private static OptionalLong positional(String characters) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            long unit = unit(character);
            if (digit(character) >= 0) {
                digit = digit(character);
            } else if (unit == 10_000) {
                total = (total + section + Math.max(digit, 0)) * unit;
                section = 0;
                digit = -1;
            } else if (unit > 0) {
                // A bare 十 means ten.
                section += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(total + section + Math.max(digit, 0));
    }

    private static int digit(int character) {
        if (character == '〇' || character == '○') {
            return 0;
        }
        if (character == '两') {
            return 2;
        }
        return Math.max(EVERYDAY.indexOf(character), FORMAL.indexOf(character));
    }

    private static long unit(char character) {
        return switch (character) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万' -> 10_000;
            default -> 0;
        };
    }
}
