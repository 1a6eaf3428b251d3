package cn.edu.jzu.skillcert.platform.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialResponseWriter;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * What still comes from a page after its button has led elsewhere. The state of its components may be there yet, but
 * what its beans had loaded is gone with the page. A part asked for late (a second press, a check behind the press) is
 * answered with nothing, as the browser is on its way already; a whole form is told that its page has ended.
 */
public class LeftPages implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** In the view map, which ends with the page. */
    private static final String HERE = LeftPages.class.getName();

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        UIViewRoot view = event.getFacesContext().getViewRoot();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && view != null && !view.isTransient()) {
            view.getViewMap().put(HERE, true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() != PhaseId.RESTORE_VIEW
                || faces.getResponseComplete()
                || faces.getViewRoot() == null
                || !faces.isPostback()
                || faces.getViewRoot().isTransient()) {
            return;
        }
        Map<String, Object> kept = faces.getViewRoot().getViewMap(false);
        if (kept == null || !kept.containsKey(HERE)) {
            answer(faces);
        }
    }

    private static void answer(FacesContext faces) {
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            new ErrorPages(faces).expired();
            return;
        }
        try {
            faces.getExternalContext().setResponseContentType("text/xml");
            faces.getExternalContext().setResponseCharacterEncoding("UTF-8");
            PartialResponseWriter writer = faces.getPartialViewContext().getPartialResponseWriter();
            writer.startDocument();
            writer.endDocument();
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
