package cn.edu.jzu.skillcert.pilot.job;

import cn.edu.jzu.skillcert.pilot.AdjustmentWindow;
import cn.edu.jzu.skillcert.pilot.service.AdjustmentNews;
import cn.edu.jzu.skillcert.pilot.service.AdjustmentWindows;
import cn.edu.jzu.skillcert.platform.UnscopedAccess;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Opens and closes the September window by the clock: 待办 and notices follow it without anybody asking (R-2.1d). */
@Stateless
@LocalBean
@DenyAll
public class AdjustmentWindowJob {

    private static final UnscopedAccess WHOSEVER =
            UnscopedAccess.because("the window is the whole school's, and a job has no caller");

    @Inject
    private AdjustmentWindows windows;

    @Inject
    private AdjustmentNews news;

    @Inject
    private Clock clock;

    /** Early enough for the digest of the morning. */
    @PermitAll
    @Schedule(hour = "6", minute = "20", timezone = "Asia/Shanghai", persistent = false)
    public void follow() {
        AdjustmentWindow window = windows.today(WHOSEVER.scope());
        news.ofWindow(window);
        if (window.open() && LocalDate.now(clock).equals(window.first())) {
            news.opened(window);
        }
    }
}
