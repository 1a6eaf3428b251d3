package cn.edu.jzu.skillcert.notice;

import java.util.List;
import java.util.Locale;

/** Where sentences come from: the bundles, which lie with the pages. */
@FunctionalInterface
public interface TextSource {

    String text(String key, Locale locale, List<?> arguments);
}
