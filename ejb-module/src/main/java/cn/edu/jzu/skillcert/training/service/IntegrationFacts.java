package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.calendar.WorkingDays;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.ParameterKey;
import cn.edu.jzu.skillcert.regulation.ParameterValues;
import cn.edu.jzu.skillcert.regulation.RegulationParameters;
import cn.edu.jzu.skillcert.shared.Formats;
import cn.edu.jzu.skillcert.training.IntegrationContent;
import cn.edu.jzu.skillcert.training.IntegrationWindow;
import cn.edu.jzu.skillcert.training.model.IntegrationReport;
import cn.edu.jzu.skillcert.training.model.ReportedInWindow;
import cn.edu.jzu.skillcert.training.model.UnitsIntegrated;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the rules of 附件1·四 look at, gathered once for however many reports. */
@Dependent
public class IntegrationFacts {

    @Inject
    private RegulationParameters parameters;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    /** As 教务处 set it for that year: what is in force at its end. */
    public IntegrationWindow window(int year) {
        ParameterValues values = parameters.on(LocalDate.of(year, 12, 31));
        return IntegrationWindow.of(
                year, values.day(ParameterKey.INTEGRATION_WINDOW_FROM), values.day(ParameterKey.INTEGRATION_WINDOW_TO));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    Assessment assess(IntegrationReport report) {
        return assess(report, report.content(), day(report.getFirstSubmittedAt()));
    }

    /** @param filedOn the day it was or is to be filed; null while it is only written */
    Assessment assess(IntegrationReport report, IntegrationContent content, LocalDate filedOn) {
        int year = report.pilot().year();
        List<Finding> findings = new ArrayList<>(new ReportedInWindow()
                .check(new ReportedInWindow.Facts(
                        year, content.planYear(), window(year), filedOn, workingDays.calendar(), today())));
        findings.addAll(new UnitsIntegrated().check(content));
        return new Assessment(findings);
    }

    static LocalDate day(Instant moment) {
        return moment == null ? null : Formats.inSchoolTime(moment).toLocalDate();
    }
}
