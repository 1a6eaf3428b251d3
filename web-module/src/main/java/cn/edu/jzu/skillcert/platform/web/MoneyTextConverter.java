package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.Money;
import cn.edu.jzu.skillcert.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** An amount as typed; refused in words if it is none. */
@FacesConverter("money")
public class MoneyTextConverter implements Converter<Money> {

    @Override
    public Money getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Money.parse(typed);
        } catch (BusinessException refusal) {
            String text = Texts.of(
                    refusal.code().key(),
                    faces.getViewRoot().getLocale(),
                    refusal.arguments().toArray());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, Money amount) {
        return amount == null ? "" : amount.toString();
    }
}
