package cn.edu.jzu.skillcert.pilot.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.pilot.AdjustmentWindow;
import cn.edu.jzu.skillcert.pilot.model.WithinSeptemberWindow;
import cn.edu.jzu.skillcert.pilot.persistence.AdjustmentPackageRepository;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The window of the yearly adjustment, by the clock and the parameters in force. */
@Dependent
public class AdjustmentWindows {

    @Inject
    private AdjustmentPackageRepository packages;

    @Inject
    private RegulationParameters parameters;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    /** @param schoolScope to see the school's packages with */
    public AdjustmentWindow today(DataScope schoolScope) {
        LocalDate today = LocalDate.now(clock);
        ParameterValues inForce = parameters.on(today);
        WithinSeptemberWindow.Facts window = WithinSeptemberWindow.Facts.of(today.getYear(), today, inForce);
        boolean locked = packages.locked(today.getYear(), schoolScope) > 0;
        return new AdjustmentWindow(
                today.getYear(),
                window.first(),
                window.last(),
                workingDays.calendar().onOrBefore(window.last()),
                window.open() && (!locked || perProject(inForce)),
                locked);
    }

    static boolean perProject(ParameterValues inForce) {
        return inForce.choice(ParameterKey.ADJUSTMENT_CHANCE).equals("PROJECT");
    }
}
