package cn.edu.jzu.skillcert.longwork.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** At start: what was waiting or running when the portal stopped is interrupted, and its owner told. */
@Startup
@Singleton
@DenyAll
@DependsOn("SchemaMigration")
public class WorkRecovery {

    private static final Logger LOG = Logger.getLogger(WorkRecovery.class.getName());

    @Inject
    private WorkLedger ledger;

    @PostConstruct
    void interruptWhatWasLeft() {
        int interrupted = ledger.interruptAll();
        LOG.info(() -> "Long work: " + interrupted + " jobs were interrupted by the last stop");
    }
}
