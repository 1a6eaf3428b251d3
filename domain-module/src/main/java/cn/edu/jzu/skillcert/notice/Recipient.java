package cn.edu.jzu.skillcert.notice;

import cn.edu.jzu.skillcert.account.Role;

/** Whom a notice is for: everybody in a role, or one person. Delegates of a role on that day are among them. */
public record Recipient(Role role, Long departmentId, Long organizationId, Long accountId) {

    public Recipient {
        if ((role == null) == (accountId == null)
                || (role == Role.DEPARTMENT) != (departmentId != null)
                || (role == Role.EVALUATION_ORGANIZATION) != (organizationId != null)) {
            throw new IllegalArgumentException("A role with what belongs to it, or a person: " + role);
        }
    }

    public static Recipient role(Role role) {
        return new Recipient(role, null, null, null);
    }

    public static Recipient department(long id) {
        return new Recipient(Role.DEPARTMENT, id, null, null);
    }

    public static Recipient organization(long id) {
        return new Recipient(Role.EVALUATION_ORGANIZATION, null, id, null);
    }

    public static Recipient person(long accountId) {
        return new Recipient(null, null, null, accountId);
    }
}
