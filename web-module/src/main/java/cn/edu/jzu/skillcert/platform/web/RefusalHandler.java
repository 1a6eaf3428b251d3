package cn.edu.jzu.skillcert.platform.web;

import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.InvalidInputException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.SharedError;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Faces;

/**
 * Every exception of a page ends here. A refusal of an action becomes words on the same page, which keeps what was
 * typed; a page that cannot be shown at all becomes an error page with the right status. The same for ajax and for
 * whole pages.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Set<Class<? extends RuntimeException>> MEANINGFUL =
            Set.of(BusinessException.class, EJBAccessException.class, ViewExpiredException.class);

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Throwable first = null;
        for (Iterator<ExceptionQueuedEvent> queue =
                        getUnhandledExceptionQueuedEvents().iterator();
                queue.hasNext(); ) {
            Throwable thrown = queue.next().getContext().getException();
            first = first == null ? thrown : first;
            queue.remove();
        }
        if (first != null) {
            answer(faces, meaningOf(first));
        }
    }

    private void answer(FacesContext faces, Throwable thrown) {
        ErrorPages pages = new ErrorPages(faces);
        if (thrown instanceof ViewExpiredException) {
            pages.expired();
        } else if (thrown instanceof EJBAccessException) {
            refuse(faces, pages, new BusinessException(SharedError.NOT_PERMITTED));
        } else if (thrown instanceof BusinessException refusal) {
            refuse(faces, pages, refusal);
        } else {
            pages.failed(thrown);
        }
    }

    private void refuse(FacesContext faces, ErrorPages pages, BusinessException refusal) {
        if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            sayOnPage(faces, refusal);
        } else if (refusal instanceof NotFoundException) {
            pages.notFound();
        } else if (refusal.code() == SharedError.NOT_PERMITTED) {
            pages.forbidden();
        } else {
            pages.refused(refusal);
        }
    }

    private void sayOnPage(FacesContext faces, BusinessException refusal) {
        Messages messages = CDI.current().select(Messages.class).get();
        Refusal details = CDI.current().select(Refusal.class).get();
        if (refusal instanceof InvalidInputException invalid
                && !invalid.violations().isEmpty()) {
            new FieldMessages(faces, messages).show(invalid.violations());
        } else if (refusal instanceof StaleDataException stale) {
            details.becauseChanged(
                    Faces.getBookmarkableURL(Map.of(), true),
                    stale.changes(),
                    faces.getViewRoot().getLocale());
        } else {
            messages.error(refusal);
        }
        if (refusal instanceof RuleRefusedException byRules) {
            details.because(byRules.findings());
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    /** The innermost exception that says something to people, or the outermost of all. */
    static Throwable meaningOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Throwable candidate = cause;
            if (MEANINGFUL.stream().anyMatch(type -> type.isInstance(candidate))) {
                return cause;
            }
        }
        return thrown;
    }
}
