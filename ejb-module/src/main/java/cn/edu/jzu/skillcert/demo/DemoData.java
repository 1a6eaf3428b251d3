package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/** Fills an empty database in demo mode, before a first administrator would be opened; otherwise does nothing. */
@Startup
@Singleton
@DenyAll
@DependsOn("SchemaMigration")
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());
    static final UnscopedAccess DEMO = UnscopedAccess.because("demo data is loaded before anybody can log in");

    @Inject
    private AccountRepository accounts;

    @Inject
    @Any
    private Instance<DemoContribution> contributions;

    @PostConstruct
    void load() {
        boolean demo = ConfigProvider.getConfig()
                .getOptionalValue("skillcert.demo", Boolean.class)
                .orElse(false);
        if (!demo || accounts.count(Condition.all(), DEMO.scope()) > 0) {
            return;
        }
        contributions.stream()
                .sorted(Comparator.comparingInt(DemoContribution::order))
                .forEach(DemoContribution::load);
        LOG.info("Demo data loaded");
    }
}
