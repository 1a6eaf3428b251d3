package cn.edu.jzu.skillcert.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;

/** What the portal speaks. The choice is kept in a cookie, so that the log-in page knows it too. */
public enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    public static final String COOKIE = "SKILLCERT_LANGUAGE";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String tag() {
        return locale.toLanguageTag();
    }

    /** Chinese unless chosen otherwise: the browser's own setting says little on office machines. */
    public static Language of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Arrays.stream(values()).filter(l -> l.name().equals(cookie.getValue())))
                .findFirst()
                .orElse(CHINESE);
    }
}
