package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.StepGap;
import cn.edu.jzu.skillcert.shared.Formats;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Texts and formats for pages: {@code #{msg['agreement.title']}}, {@code #{msg.of(row.status)}}, {@code
 * #{msg.date(row.day)}}. A null shows as nothing.
 */
@Named("msg")
@ApplicationScoped
public class PageTexts extends AbstractMap<String, String> {

    @Inject
    private FacesContext faces;

    @Override
    public String get(Object key) {
        return Texts.of(String.valueOf(key), locale());
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    /** Texts are looked up, never listed. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    public String text(String key, Object... arguments) {
        return Texts.of(key, locale(), arguments);
    }

    /** The text, or nothing if there is none: for what not every rule has. */
    public String ifAny(String key) {
        return Texts.find(key, locale()).orElse("");
    }

    public String of(Enum<?> constant) {
        return constant == null ? "" : Texts.of(constant, locale());
    }

    /** Any value as a sentence shows it: enum, day, moment, amount, list, number. */
    public String value(Object value) {
        return value == null ? "" : Texts.readable(value, locale());
    }

    public String date(LocalDate date) {
        return date == null ? "" : Formats.date(date);
    }

    public String dateTime(Instant instant) {
        return instant == null ? "" : Formats.dateTime(instant);
    }

    public String money(Money money) {
        return money == null ? "" : Formats.money(money);
    }

    /** The evidence of a finding as a sentence. */
    public String finding(Finding finding) {
        return Texts.of(finding.evidence().key(), locale(), finding.arguments().toArray());
    }

    /** Those that say the same together. */
    public List<Folded<Finding>> groups(List<Finding> findings) {
        return findings == null ? List.of() : Folded.bySaying(findings);
    }

    public Folded<StepGap> folded(List<StepGap> gaps) {
        return Folded.of(gaps);
    }

    /** What a step of a batch still wants, as a sentence. */
    public String gap(StepGap gap) {
        return Texts.of(gap.evidence().key(), locale(), gap.arguments().toArray());
    }

    /** CSS class that gives a constant its colour and icon. */
    public String look(Enum<?> constant) {
        return StatusLook.of(constant).cssClass();
    }

    public String icon(Enum<?> constant) {
        return StatusLook.of(constant).icon();
    }

    private Locale locale() {
        return faces.getViewRoot() == null
                ? Locale.SIMPLIFIED_CHINESE
                : faces.getViewRoot().getLocale();
    }
}
