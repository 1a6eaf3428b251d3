package cn.edu.jzu.skillcert.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 委托: hands the tasks of one's own roles to colleagues for a time, and takes them back. */
public interface DelegationOffice {

    /** Roles the caller holds in his own right and may hand over. */
    Set<Role> delegableRoles();

    /** Accounts of the school whose name or user name contains the text, at most twenty; never the caller. */
    List<Colleague> colleagues(String text);

    /**
     * Refused for a role that is not held ({@link AccountError#DELEGATION_ROLE_NOT_HELD}), was itself received
     * ({@link AccountError#DELEGATION_OF_DELEGATED_ROLE}) or is personal
     * ({@link AccountError#DELEGATION_ROLE_PERSONAL}); to somebody who is no colleague
     * ({@link AccountError#DELEGATE_NOT_A_COLLEAGUE}); for a period that has begun before today.
     */
    void delegate(DelegateRole command);

    /** Ends it now. Only who gave it can take it back. */
    void revoke(long id, long version);

    List<DelegationRow> given();

    /** What others handed to the caller and has not ended. */
    List<DelegationRow> received();

    LocalDate today();
}
