package cn.edu.jzu.skillcert.training.service;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.regulation.Pilot;
import cn.edu.jzu.skillcert.regulation.PilotSource;
import cn.edu.jzu.skillcert.training.model.IntegrationReport;
import cn.edu.jzu.skillcert.training.persistence.IntegrationReportRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens a draft for every pilot of a year that has no report yet, with the matrix of the year before. */
@Dependent
public class IntegrationCalls {

    @Inject
    private IntegrationReportRepository reports;

    @Inject
    @Any
    private Instance<PilotSource> pilots;

    @Inject
    private IntegrationNews news;

    /** @return how many were opened */
    public int callFor(int year, DataScope scope) {
        Set<Pilot> wanted =
                pilots.stream().flatMap(source -> source.pilots(year).stream()).collect(Collectors.toSet());
        reports.ofYear(year, scope).forEach(report -> wanted.remove(report.pilot()));
        wanted.forEach(pilot -> open(pilot, scope));
        return wanted.size();
    }

    IntegrationReport open(Pilot pilot, DataScope scope) {
        IntegrationReport report = new IntegrationReport(pilot);
        reports.of(new Pilot(pilot.year() - 1, pilot.departmentId(), pilot.certificateId()), scope)
                .ifPresent(report::startFrom);
        IntegrationReport opened = reports.add(report, scope);
        news.of(opened);
        return opened;
    }
}
