package cn.edu.jzu.skillcert.agreement;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words what the keys and values of {@link TermLine}, {@link TermLocation} and {@link TermChange} mean. */
public final class TermWords {

    /** Gives the text of a bundle's key; a constant among the arguments is shown by its own text. */
    @FunctionalInterface
    public interface Texts {
        String of(String key, Object... arguments);
    }

    private static final Pattern PRICE = Pattern.compile("price\\[(.*)\\|(\\w+)]");
    private static final Pattern FEE = Pattern.compile("fee\\[(\\w+)(?:\\|(.*))?]\\.(\\w+)");
    private static final Pattern SITE = Pattern.compile("site\\.(\\w+)");

    private final Texts texts;

    public TermWords(Texts texts) {
        this.texts = texts;
    }

    /** What people call the term. */
    public String name(String key) {
        Matcher price = PRICE.matcher(key);
        if (price.matches()) {
            return texts.of("agreement.price.of", price.group(1), level(price.group(2)));
        }
        Matcher fee = FEE.matcher(key);
        if (fee.matches()) {
            String own = fee.group(2) == null ? "" : " " + fee.group(2);
            return texts.of(
                    "agreement.feeItem.of",
                    FeeItemKind.valueOf(fee.group(1)),
                    own,
                    texts.of("agreement.feeItem." + fee.group(3)));
        }
        Matcher site = SITE.matcher(key);
        return site.matches() ? texts.of("SiteTopic." + site.group(1)) : texts.of("agreement." + key);
    }

    /** The value as people write it; null stays null. */
    public String value(String key, String value) {
        if (value == null) {
            return null;
        }
        return switch (key) {
            case "examSite" -> texts.of("agreement.examSite." + value);
            case "feeBase" -> texts.of("FeeBase." + value);
            default -> key.endsWith(".bearer") && !value.equals("-") ? texts.of("CostBearer." + value) : value;
        };
    }

    /** A line without level is kept under the word "null". */
    private static Object level(String name) {
        return name.equals("null") ? "—" : SkillLevel.valueOf(name);
    }
}
