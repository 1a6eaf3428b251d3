package cn.edu.jzu.skillcert.demo;

import cn.edu.jzu.skillcert.account.persistence.AccountRepository;
import cn.edu.jzu.skillcert.platform.Condition;
import cn.edu.jzu.skillcert.platform.DemoMark;
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

/**
 * Fills an empty database in demo mode, before a first administrator would be opened. A database filled that way is
 * refused when the portal is started in earnest: everybody knows the password of its accounts.
 */
@Startup
@Singleton
@DenyAll
@DependsOn("SchemaMigration")
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());
    static final UnscopedAccess DEMO = UnscopedAccess.because("demo data is loaded before anybody can log in");

    private static final String REFUSAL = "此数据库装有演示数据，演示账号的密码是公开的，不能作为正式环境启动。请改用空数据库，或设置 SKILLCERT_DEMO=true 继续演示。"
            + " This database holds demo data and its accounts have a published password: it is not served in earnest."
            + " Use an empty database, or set SKILLCERT_DEMO=true to go on with the demo.";

    @Inject
    private AccountRepository accounts;

    @Inject
    private DemoMark mark;

    @Inject
    @Any
    private Instance<DemoContribution> contributions;

    @PostConstruct
    void load() {
        boolean demo = ConfigProvider.getConfig()
                .getOptionalValue("skillcert.demo", Boolean.class)
                .orElse(false);
        if (!demo && mark.isSet()) {
            LOG.severe(REFUSAL);
            throw new IllegalStateException(REFUSAL);
        }
        if (!demo || accounts.count(Condition.all(), DEMO.scope()) > 0) {
            return;
        }
        contributions.stream()
                .sorted(Comparator.comparingInt(DemoContribution::order))
                .forEach(DemoContribution::load);
        mark.set();
        LOG.info("Demo data loaded");
    }
}
