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
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** A time of the day as typed, to the minute. */
@FacesConverter("time")
public class TimeTextConverter implements Converter<LocalTime> {

    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return timeOf(typed);
        } catch (DateTimeException none) {
            String text = Texts.of("form.notATime", faces.getViewRoot().getLocale(), typed.strip());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), none);
        }
    }

    /** Also with the wide digits and colon of a Chinese keyboard. */
    static LocalTime timeOf(String typed) {
        return LocalTime.parse(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip(), STRICT);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
