package cn.edu.jzu.skillcert.training.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_TRAINING;

import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.reference.BatchExams;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.Pilot;
import cn.edu.jzu.skillcert.regulation.ProcessStep;
import cn.edu.jzu.skillcert.regulation.StepGap;
import cn.edu.jzu.skillcert.regulation.StepReport;
import cn.edu.jzu.skillcert.regulation.StepSource;
import cn.edu.jzu.skillcert.regulation.StepState;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.training.TrainingGap;
import cn.edu.jzu.skillcert.training.model.IntegrationReport;
import cn.edu.jzu.skillcert.training.persistence.IntegrationReportRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * How 书证融通 stands for a batch: the report of the year of the exam. Whoever may see the batch may know that; the way
 * to the report is shown only to those who may read it.
 */
@Dependent
public class IntegrationStep implements StepSource {

    @Inject
    private IntegrationReportRepository reports;

    @Inject
    private BatchExams exams;

    @Inject
    private IntegrationFacts facts;

    @Inject
    private Caller caller;

    @Override
    public ProcessStep step() {
        return ProcessStep.INTEGRATION;
    }

    @Override
    public StepReport report(BatchKey batch) {
        Pilot pilot = exams.of(batch).pilot();
        int year = pilot.year();
        return reports.of(pilot, new DataScope.OfDepartments(Set.of(batch.departmentId())))
                .map(report -> of(report, year))
                .orElseGet(() -> open(StepState.NOT_STARTED, year, StepGap.of(TrainingGap.REPORT_MISSING, year)))
                .at(place(batch, year));
    }

    private StepReport of(IntegrationReport report, int year) {
        return switch (report.getStatus()) {
            case SUBMITTED -> StepReport.of(step(), StepState.DONE);
            case DRAFT -> open(StepState.IN_PROGRESS, year, StepGap.of(TrainingGap.REPORT_UNFINISHED, year));
            case RETURNED ->
                open(
                        StepState.IN_PROGRESS,
                        year,
                        StepGap.of(
                                TrainingGap.REPORT_BACK, report.returnReason().orElse("")));
        };
    }

    private StepReport open(StepState state, int year, StepGap gap) {
        return StepReport.of(step(), state)
                .waitingFor(Role.DEPARTMENT)
                .due(facts.window(year).due())
                .missing(List.of(gap));
    }

    private Place place(BatchKey batch, int year) {
        return caller.carries(READ_TRAINING)
                ? Place.of(PlaceKind.INTEGRATION_REPORTS)
                        .with("year", year)
                        .with("department", batch.departmentId())
                        .with("certificate", batch.certificateId())
                : null;
    }
}
