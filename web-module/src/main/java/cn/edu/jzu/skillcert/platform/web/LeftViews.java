package cn.edu.jzu.skillcert.platform.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;

/**
 * A page that led elsewhere, or whose place was taken by many newer ones, has lost its beans, while Faces still knows
 * its components. What arrives from it then, a second press or a check that is late, would meet beans that never
 * loaded anything; it is told that the page has expired instead.
 */
public class LeftViews implements PhaseListener, SystemEventListener {

    private static final long serialVersionUID = 1L;
    private static final String OPENED = LeftViews.class.getName() + ".opened";

    /** Once it has its components and before they are kept. */
    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot view = (UIViewRoot) event.getSource();
        if (FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal() != null && !view.isTransient()) {
            view.getAttributes().put(OPENED, Boolean.TRUE);
            view.getViewMap(true).put(OPENED, Boolean.TRUE);
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // There is no view yet.
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        UIViewRoot view = event.getFacesContext().getViewRoot();
        if (view != null && event.getFacesContext().isPostback() && wasOpened(view) && isLeft(view)) {
            throw new ViewExpiredException(view.getViewId());
        }
    }

    private static boolean wasOpened(UIViewRoot view) {
        return view.getAttributes().containsKey(OPENED);
    }

    private static boolean isLeft(UIViewRoot view) {
        Map<String, Object> kept = view.getViewMap(false);
        return kept == null || !kept.containsKey(OPENED);
    }
}
