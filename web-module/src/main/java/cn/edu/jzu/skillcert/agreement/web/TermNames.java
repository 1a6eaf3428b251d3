package cn.edu.jzu.skillcert.agreement.web;

import cn.edu.jzu.skillcert.agreement.TermWords;
import cn.edu.jzu.skillcert.platform.web.PageTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The term sheet in the words of the user's language, for pages. */
@Named
@ApplicationScoped
public class TermNames {

    @Inject
    private PageTexts texts;

    public String of(String key) {
        return words().name(key);
    }

    public String value(String key, String value) {
        return words().value(key, value);
    }

    private TermWords words() {
        return new TermWords(texts::text);
    }
}
