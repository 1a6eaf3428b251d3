package cn.edu.jzu.skillcert.platform.file;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Counts as Word does, to say “第三条” where the file only says “next number of this list”. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] UNITS = {"", "十", "百", "千"};

    private final XWPFDocument document;
    private final Map<BigInteger, int[]> counters = new HashMap<>();

    WordNumbering(XWPFDocument document) {
        this.document = document;
    }

    /** The number that stands before the paragraph, or an empty string. Moves the list on. */
    String prefix(XWPFParagraph paragraph) {
        if (document.getNumbering() == null) {
            return "";
        }
        ListPlace place = place(paragraph);
        if (place == null || place.list() == null || place.list().signum() == 0) {
            return "";
        }
        BigInteger list = place.list();
        XWPFNum num = document.getNumbering().getNum(list);
        if (num == null || num.getCTNum().getAbstractNumId() == null) {
            return "";
        }
        BigInteger shape = num.getCTNum().getAbstractNumId().getVal();
        XWPFAbstractNum levels = document.getNumbering().getAbstractNum(shape);
        int depth = place.depth() == null ? depthOf(levels, paragraph) : place.depth();
        if (levels == null || depth >= LEVELS || level(levels, depth) == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(shape, s -> new int[LEVELS]);
        counter[depth] = counter[depth] == 0 ? start(level(levels, depth)) : counter[depth] + 1;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return text(levels, depth, counter);
    }

    /** A list and the depth in it; either may be left to what stands further up. List 0 means: none. */
    private record ListPlace(BigInteger list, Integer depth) {}

    /**
     * The paragraph's own numbering, completed by that of its style and of those the style is based on: most templates
     * number their headings in the style alone.
     */
    private ListPlace place(XWPFParagraph paragraph) {
        CTPPr own = paragraph.getCTP().getPPr();
        ListPlace place = own == null || !own.isSetNumPr() ? null : placeOf(own.getNumPr());
        Set<String> seen = new HashSet<>();
        String id = styleOf(paragraph);
        while (id != null && seen.add(id) && (place == null || place.list() == null)) {
            XWPFStyle style = document.getStyles().getStyle(id);
            if (style == null) {
                break;
            }
            CTPPrGeneral properties = style.getCTStyle().getPPr();
            if (properties != null && properties.isSetNumPr()) {
                ListPlace inherited = placeOf(properties.getNumPr());
                place = place == null
                        ? inherited
                        : new ListPlace(inherited.list(), place.depth() == null ? inherited.depth() : place.depth());
            }
            id = style.getBasisStyleID();
        }
        return place;
    }

    private String styleOf(XWPFParagraph paragraph) {
        if (document.getStyles() == null) {
            return null;
        }
        return paragraph.getStyle() != null
                ? paragraph.getStyle()
                : document.getStyles().getStyles().stream()
                        .filter(style -> style.getType() == STStyleType.PARAGRAPH && isDefault(style))
                        .map(XWPFStyle::getStyleId)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isDefault(XWPFStyle style) {
        return style.getCTStyle().isSetDefault()
                && ("1".equals(String.valueOf(style.getCTStyle().getDefault()))
                        || "true".equals(String.valueOf(style.getCTStyle().getDefault()))
                        || "on".equals(String.valueOf(style.getCTStyle().getDefault())));
    }

    private static ListPlace placeOf(CTNumPr numbering) {
        return new ListPlace(
                numbering.isSetNumId() ? numbering.getNumId().getVal() : null,
                numbering.isSetIlvl() ? numbering.getIlvl().getVal().intValue() : null);
    }

    /** A level may say itself for which style it is: so are headings of several depths numbered by one list. */
    private static int depthOf(XWPFAbstractNum levels, XWPFParagraph paragraph) {
        if (levels == null || paragraph.getStyle() == null) {
            return 0;
        }
        for (CTLvl level : levels.getCTAbstractNum().getLvlList()) {
            if (level.getPStyle() != null
                    && paragraph.getStyle().equals(level.getPStyle().getVal())) {
                return level.getIlvl().intValue();
            }
        }
        return 0;
    }

    private static String text(XWPFAbstractNum levels, int depth, int[] counter) {
        CTLvl own = level(levels, depth);
        if (format(own).equals("bullet")) {
            return "• ";
        }
        if (format(own).equals("none")
                || own.getLvlText() == null
                || own.getLvlText().getVal() == null) {
            return "";
        }
        String text = own.getLvlText().getVal();
        // 正规形式编号: 1.1 below 第一条, not 一.1.
        boolean legal = own.getIsLgl() != null;
        for (int i = 0; i <= depth; i++) {
            CTLvl level = level(levels, i);
            int value = level != null && counter[i] == 0 ? start(level) : counter[i];
            text = text.replace("%" + (i + 1), number(value, level == null || legal ? "decimal" : format(level)));
        }
        return text + " ";
    }

    private static CTLvl level(XWPFAbstractNum levels, int depth) {
        for (CTLvl level : levels.getCTAbstractNum().getLvlList()) {
            if (level.getIlvl().intValue() == depth) {
                return level;
            }
        }
        return null;
    }

    private static int start(CTLvl level) {
        return level.getStart() == null ? 1 : level.getStart().getVal().intValue();
    }

    private static String format(CTLvl level) {
        return level.getNumFmt() == null
                ? "decimal"
                : level.getNumFmt().getVal().toString();
    }

    private static String number(int value, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> chinese(value);
            case "lowerLetter" -> letter(value);
            case "upperLetter" -> letter(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(value);
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                value >= 1 && value <= 20 ? Character.toString('①' + value - 1) : String.valueOf(value);
            default -> String.valueOf(value);
        };
    }

    static String chinese(int value) {
        if (value <= 0 || value > 9_999) {
            return String.valueOf(value);
        }
        StringBuilder words = new StringBuilder();
        String digits = String.valueOf(value);
        boolean zero = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                zero = true;
                continue;
            }
            words.append(zero ? DIGITS[0] : "").append(DIGITS[digit]).append(UNITS[digits.length() - 1 - i]);
            zero = false;
        }
        return value >= 10 && value < 20 ? words.substring(1) : words.toString();
    }

    private static String letter(int value) {
        return String.valueOf((char) ('a' + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
    }

    private static String roman(int value) {
        int[] steps = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = value;
        for (int i = 0; i < steps.length; i++) {
            for (; left >= steps[i]; left -= steps[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }
}
