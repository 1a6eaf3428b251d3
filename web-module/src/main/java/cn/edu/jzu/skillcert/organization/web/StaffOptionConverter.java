package cn.edu.jzu.skillcert.organization.web;

import cn.edu.jzu.skillcert.organization.StaffOption;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/**
 * Staff chosen from those found. Only the id counts; the service checks it.
 */
@FacesConverter("staffOption")
public class StaffOptionConverter implements Converter<StaffOption> {

    private static final String BETWEEN = "\t";

    @Override
    public StaffOption getAsObject(FacesContext faces, UIComponent component, String chosen) {
        if (chosen == null || chosen.isEmpty()) {
            return null;
        }
        String[] parts = chosen.split(BETWEEN, 3);
        if (parts.length < 3 || !parts[0].matches("\\d{1,18}")) {
            throw new ConverterException("Not one of the offered: " + chosen);
        }
        return new StaffOption(Long.parseLong(parts[0]), parts[1], parts[2]);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, StaffOption one) {
        return one == null ? "" : one.id() + BETWEEN + one.staffNumber() + BETWEEN + one.name();
    }
}
