package cn.edu.jzu.skillcert.shared;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * All texts that people read, one bundle per feature under {@code i18n/}. The file without suffix is Chinese and
 * complete; {@code _en} is English and complete, which a test holds. A key without text shows as the key in angle
 * quotes: visible, never a crash.
 *
 * <p>A text with a placeholder is a MessageFormat pattern (an apostrophe in it is doubled); one without is taken as it
 * stands.
 */
public final class Texts {

    /** Every bundle by its file name; a test compares the list with the directory. */
    public static final List<String> BUNDLES = List.of(
            "account", //
            "agreement",
            "agreementrules",
            "arrangement",
            "arrangementrules",
            "audit",
            "calendar",
            "common",
            "examplan",
            "examplanrules",
            "files",
            "longwork",
            "notice",
            "organization",
            "photorules",
            "pilot",
            "pilotrules",
            "reference",
            "registration",
            "registrationapplications",
            "registrationphotos",
            "registrationroster",
            "registrationrules",
            "registrationsites",
            "regulation",
            "siterules",
            "task",
            "training",
            "trainingrules");

    /** The machine's own language is nobody's choice: without the wanted one, Chinese it is. */
    private static final ResourceBundle.Control CHINESE_BY_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private static final int MOST_NAMED = 20;

    private Texts() {}

    public static String of(String key, Locale locale, Object... arguments) {
        return find(key, locale, arguments).orElse("‹" + key + "›");
    }

    /** The text if there is one. */
    public static Optional<String> find(String key, Locale locale, Object... arguments) {
        String pattern =
                BY_LANGUAGE.computeIfAbsent(locale.getLanguage(), Texts::load).get(key);
        if (pattern == null || pattern.indexOf('{') < 0) {
            return Optional.ofNullable(pattern);
        }
        Object[] readable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            readable[i] = readable(arguments[i], locale);
        }
        return Optional.of(new MessageFormat(pattern, locale).format(readable));
    }

    /** Name of the constant as people call it: bundle key {@code EnumSimpleName.CONSTANT}. */
    public static String of(Enum<?> constant, Locale locale) {
        return of(keyOf(constant), locale);
    }

    public static String keyOf(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** A value as a sentence shows it. Numbers without grouping, because most are years and counts. */
    public static String readable(Object value, Locale locale) {
        if (value instanceof Enum<?> constant) {
            return of(constant, locale);
        }
        if (value instanceof LocalDate date) {
            return Formats.date(date);
        }
        if (value instanceof Instant instant) {
            return Formats.dateTime(instant);
        }
        if (value instanceof Money money) {
            return Formats.money(money);
        }
        if (value instanceof Collection<?> several) {
            return joined(several, locale);
        }
        return String.valueOf(value);
    }

    /** A sentence names the first few of many and tells how many there are. */
    private static String joined(Collection<?> several, Locale locale) {
        String named = several.stream()
                .limit(MOST_NAMED)
                .map(one -> readable(one, locale))
                .collect(Collectors.joining(locale.getLanguage().equals("zh") ? "、" : ", "));
        return several.size() > MOST_NAMED ? of("list.more", locale, named, several.size()) : named;
    }

    private static Map<String, String> load(String language) {
        Map<String, String> texts = new HashMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle("i18n." + name, Locale.forLanguageTag(language), CHINESE_BY_DEFAULT);
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
        return Map.copyOf(texts);
    }
}
