package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.account.DataScope;
import java.util.logging.Logger;

/**
 * The way around the data scope, with a reason. Only jobs, the account services and the audit may use it; an
 * architecture test holds that fence.
 */
public final class UnscopedAccess {

    private static final Logger LOG = Logger.getLogger(UnscopedAccess.class.getName());

    private UnscopedAccess() {}

    public static UnscopedAccess because(String reason) {
        LOG.fine(() -> "Unscoped access: " + reason);
        return new UnscopedAccess();
    }

    public DataScope scope() {
        return new DataScope.WholeSchool();
    }
}
