package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.platform.web.PageTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for a term's key, e.g. {@code price[Web前端开发|INTERMEDIATE]}: 单价（Web前端开发 中级）. */
@Named
@ApplicationScoped
public class TermNames {

    private static final Pattern OF_SOMETHING =
            Pattern.compile("(price|feeItem)\\[([^|\\]]*)(?:\\|([^\\]]*))?\\](?:\\.(\\w+))?");
    private static final Pattern SITE = Pattern.compile("site\\.(\\w+)");

    @Inject
    private PageTexts texts;

    public String of(String key) {
        Matcher site = SITE.matcher(key);
        if (site.matches()) {
            return texts.get("SiteTopic." + site.group(1));
        }
        Matcher named = OF_SOMETHING.matcher(key);
        if (!named.matches()) {
            return texts.get("agreement." + key);
        }
        if (named.group(1).equals("price")) {
            return texts.text("agreement.price.of", named.group(2), texts.get("SkillLevel." + named.group(3)));
        }
        return texts.text(
                "agreement.feeItem.of",
                texts.get("FeeItemKind." + named.group(2)),
                named.group(3) == null ? "" : named.group(3),
                texts.get("agreement.feeItem." + named.group(4)));
    }

    /** What a term says, enum constants in words. */
    public String value(String key, String value) {
        return switch (key) {
            case "feeBase" -> texts.get("FeeBase." + value);
            case "examSite" -> texts.get("agreement.examSite." + value);
            default -> key.endsWith(".bearer") ? texts.get("CostBearer." + value) : value;
        };
    }
}
