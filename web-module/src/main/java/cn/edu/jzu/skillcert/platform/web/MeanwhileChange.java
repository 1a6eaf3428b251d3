package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.ChangedField;
import cn.edu.jzu.skillcert.shared.NewerChange;
import cn.edu.jzu.skillcert.shared.Texts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody did to the record meanwhile, in the user's words. A field is called {@code field.<Entity>.<name>} or
 * {@code field.<name>} in the bundles; those which nobody has called anything are spoken of only if there is nothing
 * else to say.
 *
 * @param headline when and who
 * @param what one line for each field or kind of part
 */
public record MeanwhileChange(String headline, List<String> what) {

    static MeanwhileChange of(NewerChange change, Locale locale) {
        return new MeanwhileChange(headline(change, locale), what(change, locale));
    }

    private static String headline(NewerChange change, Locale locale) {
        String onBehalf = change.onBehalfOf() == null ? "" : Texts.of("trail.onBehalfOf", locale, change.onBehalfOf());
        return Texts.of("stale.did", locale, change.at(), who(change, locale), onBehalf);
    }

    private static String who(NewerChange change, Locale locale) {
        if (change.own()) {
            return Texts.of("stale.self", locale);
        }
        return change.who() == null ? Texts.of("stale.portal", locale) : change.who();
    }

    private static List<String> what(NewerChange change, Locale locale) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (ChangedField field : change.fields()) {
            label(change.entity(), field.name(), locale)
                    .ifPresent(label -> lines.putIfAbsent(label, line(label, field, locale)));
        }
        for (String part : change.parts()) {
            Texts.find("entity." + part, locale).ifPresent(label -> lines.putIfAbsent(label, label));
        }
        return lines.isEmpty() ? List.of(Texts.of("stale.other", locale)) : new ArrayList<>(lines.values());
    }

    private static Optional<String> label(String entity, String field, Locale locale) {
        return Texts.find("field." + entity + "." + field, locale).or(() -> Texts.find("field." + field, locale));
    }

    private static String line(String label, ChangedField field, Locale locale) {
        return field.told()
                ? Texts.of("stale.fromTo", locale, label, value(field.before(), locale), value(field.after(), locale))
                : label;
    }

    private static String value(Serializable value, Locale locale) {
        if (value == null) {
            return Texts.of("stale.empty", locale);
        }
        if (value instanceof Boolean yes) {
            return Texts.of("stale." + yes, locale);
        }
        return value instanceof String text ? Texts.of("stale.quoted", locale, text) : Texts.readable(value, locale);
    }
}
