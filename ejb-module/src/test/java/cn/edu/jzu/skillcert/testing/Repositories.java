package cn.edu.jzu.skillcert.testing;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.ScopedRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** Every repository there is, found through CDI, with the sample of what it keeps. */
@ApplicationScoped
public class Repositories {

    private static final DataScope ALL = new DataScope.WholeSchool();

    @Inject
    @Any
    private Instance<ScopedRepository<?>> repositories;

    @Inject
    @Any
    private Instance<Sample<?>> samples;

    @Inject
    private InTransaction transaction;

    public List<Kept> all() {
        return repositories.stream()
                .map(repository -> new Kept(repository, typeOf(repository.getClass())))
                .toList();
    }

    public Optional<Sample<?>> sampleOf(Class<?> type) {
        return samples.stream()
                .<Sample<?>>map(sample -> sample)
                .filter(sample -> sample.type() == type)
                .findFirst();
    }

    /** Stores a new sample and tells its id. */
    public long store(Kept kept, Sample.Owner owner) throws Exception {
        Sample<?> sample = sampleOf(kept.type()).orElseThrow();
        return transaction.call(() -> {
            @SuppressWarnings("unchecked")
            ScopedRepository<Object> repository = (ScopedRepository<Object>) kept.repository();
            Object stored = repository.add(sample.belongingTo(owner), ALL);
            return (Long) stored.getClass().getMethod("getId").invoke(stored);
        });
    }

    private static Class<?> typeOf(Class<?> repository) {
        for (Class<?> c = repository; c != null; c = c.getSuperclass()) {
            Type parent = c.getGenericSuperclass();
            if (parent instanceof ParameterizedType family && family.getRawType() == ScopedRepository.class) {
                return (Class<?>) family.getActualTypeArguments()[0];
            }
        }
        throw new IllegalStateException(repository + " does not say what it keeps");
    }

    /** A repository and the aggregate it keeps. */
    public record Kept(ScopedRepository<?> repository, Class<?> type) {
        @Override
        public String toString() {
            return repository.getClass().getSimpleName();
        }
    }
}
