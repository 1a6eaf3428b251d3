package cn.edu.jzu.skillcert.platform;

import cn.edu.jzu.skillcert.account.DataScope;
import java.util.logging.Logger;

/**
 * The way around the data scope, with a reason. Who may use it stands in the architecture test that holds the
 * fence: jobs, repositories, and the few services whose answers everybody may know.
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
