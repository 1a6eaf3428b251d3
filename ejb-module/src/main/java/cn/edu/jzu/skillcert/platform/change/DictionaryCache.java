package cn.edu.jzu.skillcert.platform.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What every page names and hardly anybody changes: departments, organizations, certificates, parameters, the working
 * calendar. Kept between requests,
 * and forgotten by the commit that changes one; a transaction that has changed one reads for itself. What another
 * server or a statement by hand changes is seen after {@link #AT_MOST}. Only immutable values of whole lists may be
 * kept here, each under everything its content depends on.
 */
@ApplicationScoped
public class DictionaryCache {

    static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final int MOST_ENTRIES = 500;

    /** @param scope what else the value depends on, e.g. the scope it was read in */
    private record Key(Class<?> entity, Object scope) {}

    private record Entry(Object value, long readAt) {}

    private final Map<Key, Entry> entries = new ConcurrentHashMap<>();
    private final Map<Class<?>, Long> generations = new ConcurrentHashMap<>();

    @Inject
    private TransactionChanges changes;

    /** The value kept for this entity and scope, or else what is read now. */
    @SuppressWarnings("unchecked")
    public <T> T get(Class<?> entity, Object scope, Supplier<T> reading) {
        if (changes.hasTouched(entity)) {
            return reading.get();
        }
        Key key = new Key(entity, scope);
        Entry kept = entries.get(key);
        if (kept != null && System.nanoTime() - kept.readAt() < AT_MOST.toNanos()) {
            return (T) kept.value();
        }
        long generation = generation(entity);
        long readAt = System.nanoTime();
        T value = reading.get();
        keep(key, new Entry(value, readAt), generation);
        return value;
    }

    /** Not if a commit came in between: what was read may be older than it. */
    private void keep(Key key, Entry entry, long generation) {
        if (entries.size() >= MOST_ENTRIES) {
            entries.clear();
        }
        entries.put(key, entry);
        if (generation(key.entity()) != generation) {
            entries.remove(key, entry);
        }
    }

    void committed(Set<Class<?>> entities) {
        for (Class<?> entity : entities) {
            generations.merge(entity, 1L, Long::sum);
            entries.keySet().removeIf(key -> key.entity() == entity);
        }
    }

    /** After changes that pass by the entities. */
    public void forgetAll() {
        committed(Set.copyOf(entries.keySet().stream().map(Key::entity).toList()));
    }

    private long generation(Class<?> entity) {
        return generations.getOrDefault(entity, 0L);
    }
}
