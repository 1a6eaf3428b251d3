package cn.edu.jzu.skillcert.platform.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * All texts that people read, one bundle per feature under {@code i18n/}. The file without suffix is Chinese and
 * complete; {@code _en} is English and complete, which a test holds. A key without text shows as the key in angle
 * quotes: visible, never a crash.
 */
public final class Texts {

    /** Every bundle by its file name; a test compares the list with the directory. */
    public static final List<String> BUNDLES = List.of("common", "account", "files", "organization");

    private Texts() {}

    public static String of(String key, Locale locale, Object... arguments) {
        for (String bundle : BUNDLES) {
            try {
                String pattern = ResourceBundle.getBundle("i18n." + bundle, locale, CHINESE_BY_DEFAULT)
                        .getString(key);
                return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
            } catch (MissingResourceException elsewhere) {
                continue;
            }
        }
        return "‹" + key + "›";
    }

    /** The machine's own language is nobody's choice: without the wanted one, Chinese it is. */
    private static final ResourceBundle.Control CHINESE_BY_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
