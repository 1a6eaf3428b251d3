package cn.edu.jzu.skillcert.pilot;

/** What may be planned and registered at most, and the one place where it grows. */
public interface Quotas {

    /** As it is at this moment; another transaction may change it at the next. */
    QuotaState of(QuotaKey quota);

    /**
     * As it is, and stays until the caller's transaction ends: whoever else holds the same quota waits. Checks that
     * compare heads with the quota stand on it. Wants a transaction.
     */
    QuotaState hold(QuotaKey quota);

    /** Enters a granted increase; refused with {@link PilotError#ALREADY_IN_LEDGER} the second time. */
    void increase(GrantedIncrease increase);
}
