package cn.edu.jzu.skillcert.account.web;

import cn.edu.jzu.skillcert.account.Colleague;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/**
 * A colleague chosen from those found. Only the id counts; the service checks it.
 */
@FacesConverter("colleague")
public class ColleagueConverter implements Converter<Colleague> {

    private static final String BETWEEN = "\t";

    @Override
    public Colleague getAsObject(FacesContext faces, UIComponent component, String chosen) {
        if (chosen == null || chosen.isEmpty()) {
            return null;
        }
        String[] parts = chosen.split(BETWEEN, 3);
        if (parts.length < 3 || !parts[0].matches("\\d{1,18}")) {
            throw new ConverterException("Not one of the offered: " + chosen);
        }
        return new Colleague(Long.parseLong(parts[0]), parts[1], parts[2]);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Colleague one) {
        return one == null ? "" : one.id() + BETWEEN + one.username() + BETWEEN + one.name();
    }
}
