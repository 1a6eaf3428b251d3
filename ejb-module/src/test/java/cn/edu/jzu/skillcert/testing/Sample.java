package cn.edu.jzu.skillcert.testing;

/**
 * Makes one valid, not yet stored record of an aggregate for the contract tests. Whoever adds an aggregate with a
 * repository adds its sample as a CDI bean beside its tests; a contract test says so if it is forgotten.
 *
 * @param <E> the aggregate root
 */
public interface Sample<E> {

    Class<E> type();

    /** A new record at every call, belonging to these three as far as it belongs to anybody. */
    E belongingTo(Owner owner);

    /** Who something belongs to. All three exist in the database. */
    record Owner(long departmentId, long organizationId, long accountId) {}
}
