package cn.edu.jzu.skillcert.testing;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Which SQL statements something costs: {@code Statements.of(() -> list.page(filter, request))}. Counts what this
 * thread sends, whatever else the server does meanwhile.
 */
public final class Statements {

    private Statements() {}

    public static List<String> of(Callable<?> action) throws Exception {
        Thread me = Thread.currentThread();
        List<String> sent = new ArrayList<>();
        Session session =
                CDI.current().select(DatabaseOfTests.class).get().factory().unwrap(Session.class);
        SessionEventAdapter listener = new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                if (Thread.currentThread() == me) {
                    sent.add(event.getCall().toString());
                }
            }
        };
        session.getEventManager().addListener(listener);
        try {
            action.call();
        } finally {
            session.getEventManager().removeListener(listener);
        }
        return sent;
    }

    /** Where the statements go. */
    @jakarta.enterprise.context.ApplicationScoped
    public static class DatabaseOfTests {

        @jakarta.persistence.PersistenceUnit(unitName = "skillcert")
        private EntityManagerFactory factory;

        EntityManagerFactory factory() {
            return factory;
        }
    }
}
