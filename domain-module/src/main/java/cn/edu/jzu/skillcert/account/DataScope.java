package cn.edu.jzu.skillcert.account;

import java.util.Set;

/**
 * Whose records a caller may touch in one function. Comes only from the caller's principal; unknown means
 * {@link Nothing}. Every repository adds it to every query, for lists, details, exports and writes alike.
 */
public sealed interface DataScope {

    /** Whether records of this department may be touched. */
    default boolean coversDepartment(long departmentId) {
        return this instanceof WholeSchool
                || this instanceof OfDepartments own && own.departmentIds().contains(departmentId);
    }

    /** Every record of the school. */
    record WholeSchool() implements DataScope {}

    /** Records that belong to one of these departments. */
    record OfDepartments(Set<Long> departmentIds) implements DataScope {
        public OfDepartments {
            departmentIds = Set.copyOf(departmentIds);
        }
    }

    /** Records with one of these evaluation organizations as the other party. */
    record OfOrganization(Set<Long> organizationIds) implements DataScope {
        public OfOrganization {
            organizationIds = Set.copyOf(organizationIds);
        }
    }

    /** The person's own records. */
    record OfPerson(long accountId) implements DataScope {}

    record Nothing() implements DataScope {}
}
