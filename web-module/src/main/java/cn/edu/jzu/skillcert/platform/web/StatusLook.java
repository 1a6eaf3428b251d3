package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** How a status shows itself besides its word. Which constant has which look stands in {@code looks.properties}. */
public enum StatusLook {
    /** Nothing happens, nothing is wrong: drafts, not applicable. */
    NEUTRAL("pi-minus-circle"),
    /** Somebody is at it. */
    ONGOING("pi-clock"),
    GOOD("pi-check-circle"),
    /** Wants attention, does not stop. */
    CAUTION("pi-exclamation-triangle"),
    BAD("pi-times-circle"),
    /** Over for good. */
    ENDED("pi-ban");

    private static final ResourceBundle LOOKS = ResourceBundle.getBundle("looks", Locale.ROOT);

    private final String icon;

    StatusLook(String icon) {
        this.icon = icon;
    }

    public String cssClass() {
        return "status-" + name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return "pi " + icon;
    }

    /** {@link #NEUTRAL} for what has no look of its own. */
    public static StatusLook of(Enum<?> constant) {
        return constant == null ? NEUTRAL : declaredFor(constant).orElse(NEUTRAL);
    }

    static Optional<StatusLook> declaredFor(Enum<?> constant) {
        String key = Texts.keyOf(constant);
        return LOOKS.containsKey(key) ? Optional.of(valueOf(LOOKS.getString(key))) : Optional.empty();
    }
}
