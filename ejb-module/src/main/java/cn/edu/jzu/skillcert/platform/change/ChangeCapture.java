package cn.edu.jzu.skillcert.platform.change;

import cn.edu.jzu.skillcert.account.PartOf;
import cn.edu.jzu.skillcert.shared.Unaudited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Listens to every entity, so that no feature has to remember the audit trail. Bulk statements in JPQL or SQL do not
 * pass here; an architecture test keeps them out of the code.
 */
@ApplicationScoped
public class ChangeCapture {

    @Inject
    private TransactionChanges changes;

    private List<String> watched = List.of();
    private Map<Class<?>, List<String>> parts = Map.of();

    /** Called once, before anything uses the persistence unit. */
    public void watch(EntityManagerFactory factory) {
        changes.open();
        Listener listener = new Listener();
        List<String> names = new ArrayList<>();
        Map<Class<?>, List<String>> partsFound = new HashMap<>();
        for (ClassDescriptor descriptor :
                factory.unwrap(ServerSession.class).getDescriptors().values()) {
            boolean entity = !descriptor.isAggregateDescriptor() && !descriptor.isAggregateCollectionDescriptor();
            if (entity && !descriptor.getJavaClass().isAnnotationPresent(Unaudited.class)) {
                descriptor.getEventManager().addListener(listener);
                names.add(descriptor.getAlias());
                PartOf partOf = descriptor.getJavaClass().getAnnotation(PartOf.class);
                if (partOf != null) {
                    partsFound
                            .computeIfAbsent(partOf.value(), root -> new ArrayList<>())
                            .add(descriptor.getAlias());
                }
            }
        }
        names.sort(null);
        watched = List.copyOf(names);
        parts = Map.copyOf(partsFound);
    }

    /** Names of the entities in the trail. */
    public List<String> watchedEntities() {
        return watched;
    }

    /** Names of the entities in the trail that are parts of this one. */
    public List<String> partsOf(Class<?> root) {
        return parts.getOrDefault(root, List.of());
    }

    private final class Listener extends DescriptorEventAdapter {

        @Override
        public void postInsert(DescriptorEvent event) {
            changes.inserted(event.getObject(), values(event));
        }

        @Override
        public void postUpdate(DescriptorEvent event) {
            ObjectChangeSet changeSet =
                    event.getQuery() instanceof ObjectLevelModifyQuery query ? query.getObjectChangeSet() : null;
            AttributeValues values = values(event);
            Map<String, Object> before = changeSet == null ? Map.of() : values.before(event.getObject(), changeSet);
            if (changeSet != null) {
                changes.updated(event.getObject(), values, before, changeSet.getInitialWriteLockValue());
            }
        }

        @Override
        public void postDelete(DescriptorEvent event) {
            AttributeValues values = values(event);
            changes.deleted(event.getObject(), values, values.now(event.getObject()));
        }

        private AttributeValues values(DescriptorEvent event) {
            return new AttributeValues(event.getSession(), event.getDescriptor());
        }
    }
}
