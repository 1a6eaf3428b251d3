package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** A day as typed; the 30th of February is refused in words and not taken for another day. */
@FacesConverter("day")
public class DayTextConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return dayOf(typed);
        } catch (DateTimeException none) {
            String text = Texts.of("form.notADay", faces.getViewRoot().getLocale(), typed.strip());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), none);
        }
    }

    /** Also with the wide digits of a Chinese keyboard, and with other signs between them. */
    static LocalDate dayOf(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("[/.]", "-");
        return LocalDate.parse(plain, STRICT);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
