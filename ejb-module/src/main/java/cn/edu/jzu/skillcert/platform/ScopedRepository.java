package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.SchoolWide;
import cn.edu.jzu.skillcert.account.ScopedBy;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.RowOrder;
import cn.edu.jzu.skillcert.shared.StaleDataException;
import cn.edu.jzu.skillcert.shared.Versioned;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The only family of classes that holds an {@code EntityManager}. Every query it can express carries the caller's
 * scope; a record out of scope does not exist (404), for reading and for writing alike.
 *
 * @param <E> an aggregate root marked {@link ScopedBy} or {@link SchoolWide}
 */
public abstract class ScopedRepository<E> {

    private final Class<E> type;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    @Inject
    private StaleRecords stale;

    protected ScopedRepository(Class<E> type) {
        this.type = type;
    }

    /** How {@code select new} finds its rows: entity joins over the alias {@code e}, e.g. {@code join Department d on …}. */
    protected String joins() {
        return "";
    }

    /** Sort key → JPQL expression. A key that is not listed is refused. */
    protected abstract Map<String, String> sortKeys();

    /** JPQL order without a sort key; must end in something unique, or pages overlap. */
    protected String naturalOrder() {
        return "e.id desc";
    }

    public final Optional<E> find(long id, DataScope scope) {
        return entities(Condition.all().and("e.id = :id", "id", id), scope)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFoundException if it does not exist in this scope */
    public final E require(long id, DataScope scope) {
        return find(id, scope).orElseThrow(NotFoundException::new);
    }

    /**
     * Loads for a change. The version is compared here, because setting it on a managed entity checks nothing; and it
     * is raised even if only a child changes.
     *
     * @throws StaleDataException if somebody changed it since the caller read that version; it tells who and what
     */
    public final E require(long id, long expectedVersion, DataScope scope) {
        E entity = require(id, scope);
        if (!(entity instanceof Versioned versioned) || versioned.getVersion() != expectedVersion) {
            throw stale.seenBefore(type, id, expectedVersion);
        }
        stale.opened(type, id, expectedVersion);
        em.lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return entity;
    }

    /** Loads what must not change under the caller: whoever else wants it so waits until his transaction ends. */
    protected final Optional<E> hold(Condition condition, DataScope scope) {
        return entities(condition, scope)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new record; its owner must lie in the scope, or it is refused as not found. */
    public final E add(E entity, DataScope scope) {
        em.persist(entity);
        em.flush();
        long id = (Long) em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
        return require(id, scope);
    }

    /** The version a change leads to, which the caller's next command must send. */
    public final long versionAfterChange(E entity) {
        em.flush();
        return ((Versioned) entity).getVersion();
    }

    public final void remove(E entity) {
        em.remove(entity);
    }

    /** Reads again what this transaction has read before: somebody else may have committed a change meanwhile. */
    protected final E refreshed(E entity) {
        em.refresh(entity);
        return entity;
    }

    /** Writes what was changed before what comes next, where a constraint over both depends on the order. */
    public final void flush() {
        em.flush();
    }

    public final List<E> list(Condition condition, DataScope scope) {
        return entities(condition, scope).getResultList();
    }

    public final long count(Condition condition, DataScope scope) {
        Condition scoped = scoped(condition, scope);
        TypedQuery<Long> query = em.createQuery(
                "select count(e) from " + type.getSimpleName() + " e " + joins() + scoped.text(), Long.class);
        return bind(query, scoped).getSingleResult();
    }

    /**
     * One page of rows and their number: two statements.
     *
     * @param projection {@code new fully.qualified.Row(e.id, …)}
     */
    protected final <R> PageOf<R> page(
            Class<R> row, String projection, Condition condition, PageRequest request, DataScope scope) {
        long total = count(condition, scope);
        if (total <= request.first()) {
            return new PageOf<>(List.of(), total);
        }
        List<R> rows = rows(row, projection, condition, orderBy(request.sort(), request.ascending()), scope)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        return new PageOf<>(rows, total);
    }

    /** Rows in natural order, at most {@code limit}. */
    protected final <R> List<R> rows(Class<R> row, String projection, Condition condition, int limit, DataScope scope) {
        return rows(row, projection, condition, naturalOrder(), scope)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Rows in the order a page of the same list has, at most {@code limit}. */
    protected final <R> List<R> rows(
            Class<R> row, String projection, Condition condition, RowOrder order, int limit, DataScope scope) {
        return rows(row, projection, condition, orderBy(order.sort(), order.ascending()), scope)
                .setMaxResults(limit)
                .getResultList();
    }

    /** For what has no owner to scope by; the reason is the caller's to give. */
    protected final <R> List<R> unscoped(
            UnscopedAccess reason, Class<R> row, String jpql, Map<String, Object> parameters) {
        Objects.requireNonNull(reason);
        TypedQuery<R> query = em.createQuery(jpql, row);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private <R> TypedQuery<R> rows(
            Class<R> row, String projection, Condition condition, String order, DataScope scope) {
        Condition scoped = scoped(condition, scope);
        String jpql = "select " + projection + " from " + type.getSimpleName() + " e " + joins() + scoped.text()
                + " order by " + order;
        return bind(em.createQuery(jpql, row), scoped);
    }

    private TypedQuery<E> entities(Condition condition, DataScope scope) {
        Condition scoped = scoped(condition, scope);
        String jpql = "select e from " + type.getSimpleName() + " e" + scoped.text() + " order by " + "e.id";
        return bind(em.createQuery(jpql, type), scoped);
    }

    private String orderBy(String sort, boolean ascending) {
        if (sort == null) {
            return naturalOrder();
        }
        String expression = sortKeys().get(sort);
        if (expression == null) {
            throw new IllegalArgumentException(
                    "No sort key " + sort + " in " + getClass().getSimpleName());
        }
        return expression + (ascending ? " asc" : " desc") + ", " + naturalOrder();
    }

    private Condition scoped(Condition condition, DataScope scope) {
        return Condition.all().and(condition).and(restriction(scope));
    }

    /** What the scope means for this entity, read from its marker; whatever the marker does not allow is nothing. */
    private Condition restriction(DataScope scope) {
        if (scope instanceof DataScope.WholeSchool) {
            return Condition.all();
        }
        ScopedBy by = type.getAnnotation(ScopedBy.class);
        if (by == null) {
            return Condition.nothing();
        }
        if (scope instanceof DataScope.OfDepartments departments) {
            return within(by.department(), departments.departmentIds());
        }
        if (scope instanceof DataScope.OfOrganization organizations) {
            return within(by.organization(), organizations.organizationIds());
        }
        if (scope instanceof DataScope.OfPerson person) {
            return within(by.person(), Set.of(person.accountId()));
        }
        return Condition.nothing();
    }

    private static Condition within(String attribute, Set<Long> owners) {
        if (attribute.isEmpty() || owners.isEmpty()) {
            return Condition.nothing();
        }
        return Condition.all().and("e." + attribute + " in :scopeOwners", "scopeOwners", owners);
    }

    private static <R> TypedQuery<R> bind(TypedQuery<R> query, Condition condition) {
        condition.parameters().forEach(query::setParameter);
        return query;
    }
}
