package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.shared.Violation;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts each violation at its input. An input says by its attribute {@code field} which path it edits; the input tags
 * set it. A violation without an input on the page is said above the content.
 */
class FieldMessages {

    private final FacesContext faces;
    private final Messages messages;

    FieldMessages(FacesContext faces, Messages messages) {
        this.faces = faces;
        this.messages = messages;
    }

    void show(List<Violation> violations) {
        Set<Violation> placed = new HashSet<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof EditableValueHolder input) {
                for (Violation violation : violations) {
                    if (violation.field() != null && violation.field().equals(fieldOf(component))) {
                        say(component.getClientId(faces), violation);
                        markWrong(component.getClientId(faces), input);
                        placed.add(violation);
                    }
                }
            }
            return VisitResult.ACCEPT;
        });
        violations.stream().filter(v -> !placed.contains(v)).forEach(v -> say(null, v));
    }

    /** An invalid input shows what was sent and not the bean's value; so what was sent has to be put back. */
    private void markWrong(String clientId, EditableValueHolder input) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String typed = sent.getOrDefault(clientId, sent.get(clientId + "_input"));
        if (typed != null) {
            input.setSubmittedValue(typed);
            input.setValid(false);
        }
    }

    private static Object fieldOf(UIComponent component) {
        return component.getAttributes().get("field");
    }

    private void say(String clientId, Violation violation) {
        messages.errorAt(clientId, violation.code(), violation.arguments().toArray());
    }
}
