package cn.edu.jzu.skillcert.training.service;

import static cn.edu.jzu.skillcert.account.BusinessFunction.DIRECT_TRAINING;
import static cn.edu.jzu.skillcert.account.BusinessFunction.KEEP_TRAINING;
import static cn.edu.jzu.skillcert.account.BusinessFunction.READ_TRAINING;
import static cn.edu.jzu.skillcert.account.Role.IS_ACADEMIC_AFFAIRS;
import static cn.edu.jzu.skillcert.account.Role.IS_AUDITOR;
import static cn.edu.jzu.skillcert.account.Role.IS_DEPARTMENT;
import static cn.edu.jzu.skillcert.account.Role.IS_LEADING_GROUP;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.account.DataScope;
import cn.edu.jzu.skillcert.platform.Caller;
import cn.edu.jzu.skillcert.platform.spreadsheet.ListExport;
import cn.edu.jzu.skillcert.regulation.Assessment;
import cn.edu.jzu.skillcert.regulation.Pilot;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.FileContent;
import cn.edu.jzu.skillcert.shared.InputCheck;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageOf;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.training.IntegrationContent;
import cn.edu.jzu.skillcert.training.IntegrationDetail;
import cn.edu.jzu.skillcert.training.IntegrationFilter;
import cn.edu.jzu.skillcert.training.IntegrationMatrix;
import cn.edu.jzu.skillcert.training.IntegrationRef;
import cn.edu.jzu.skillcert.training.IntegrationReports;
import cn.edu.jzu.skillcert.training.IntegrationRow;
import cn.edu.jzu.skillcert.training.OpenIntegrationReport;
import cn.edu.jzu.skillcert.training.ReviseIntegration;
import cn.edu.jzu.skillcert.training.TrainingError;
import cn.edu.jzu.skillcert.training.model.IntegrationEvent;
import cn.edu.jzu.skillcert.training.model.IntegrationPermissions;
import cn.edu.jzu.skillcert.training.model.IntegrationReport;
import cn.edu.jzu.skillcert.training.persistence.IntegrationReportRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@Stateless
@DenyAll
public class IntegrationReportsBean implements IntegrationReports {

    private static final ListExport<IntegrationRow> EXPORT = ListExport.<IntegrationRow>of("training.integration.list")
            .column("training.integration.year", IntegrationRow::year)
            .column("training.department", IntegrationRow::departmentName)
            .column("training.certificate", IntegrationRow::certificateName)
            .column("training.integration.planYear", IntegrationRow::planYear)
            .column("training.integration.status", IntegrationRow::status)
            .column("training.integration.units", IntegrationRow::units)
            .column("training.integration.covered", IntegrationRow::covered)
            .column("training.integration.submittedOn", IntegrationRow::firstSubmittedAt);

    @Inject
    private IntegrationReportRepository reports;

    @Inject
    private IntegrationFacts facts;

    @Inject
    private IntegrationCalls calls;

    @Inject
    private IntegrationInput input;

    @Inject
    private IntegrationNews news;

    @Inject
    private TrainingNames names;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public PageOf<IntegrationRow> list(IntegrationFilter filter, PageRequest page) {
        return reports.page(filter, page, caller.scopeIn(READ_TRAINING));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    public IntegrationDetail detail(long id) {
        IntegrationReport report = reports.require(id, caller.scopeIn(READ_TRAINING));
        return new IntegrationDetail(
                report.getId(),
                report.getVersion(),
                report.pilot().year(),
                names.departments().get(report.getDepartmentId()),
                names.certificate(report.pilot().certificateId()),
                report.getStatus(),
                report.content(),
                facts.window(report.pilot().year()),
                IntegrationFacts.day(report.getFirstSubmittedAt()),
                report.returnReason().orElse(null),
                facts.assess(report),
                report.getEvents().stream().map(IntegrationEvent::step).toList(),
                IntegrationPermissions.allowed(report, caller.authority()));
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent export(IntegrationFilter filter) {
        return EXPORT.write(
                reports.rows(filter, caller.scopeIn(READ_TRAINING)),
                caller.authority().name(),
                clock.instant());
    }

    @Override
    @RolesAllowed({IS_ACADEMIC_AFFAIRS, IS_LEADING_GROUP, IS_AUDITOR, IS_DEPARTMENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileContent matrix(long id) {
        IntegrationMatrix matrix =
                reports.require(id, caller.scopeIn(READ_TRAINING)).content().matrix();
        ListExport<Integer> sheet = ListExport.<Integer>of("training.integration.matrix")
                .column("training.integration.unit", unit -> matrix.units().get(unit))
                .column("training.integration.taughtIn", unit -> coursesOf(matrix, unit))
                .column("training.integration.courseCount", unit -> IntStream.range(
                                0, matrix.courses().size())
                        .filter(course -> matrix.isMarked(unit, course))
                        .count());
        List<Integer> units = IntStream.range(0, matrix.units().size()).boxed().toList();
        return sheet.write(units, caller.authority().name(), clock.instant());
    }

    private static String coursesOf(IntegrationMatrix matrix, int unit) {
        return IntStream.range(0, matrix.courses().size())
                .filter(course -> matrix.isMarked(unit, course))
                .mapToObj(course -> matrix.courses().get(course))
                .map(course -> course.hours() == null ? course.name() : course.name() + " " + course.hours())
                .collect(Collectors.joining("、"));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public long open(OpenIntegrationReport command) {
        Pilot pilot = input.pilot(command);
        DataScope scope = caller.scopeIn(KEEP_TRAINING);
        if (!scope.coversDepartment(pilot.departmentId())) {
            throw new NotFoundException();
        }
        if (reports.of(pilot, scope).isPresent()) {
            throw new BusinessException(TrainingError.REPORT_TWICE);
        }
        return calls.open(pilot, scope).getId();
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public int callFor(int year) {
        input.checkYear(year);
        return calls.callFor(year, caller.scopeIn(DIRECT_TRAINING));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public Assessment check(ReviseIntegration command) {
        IntegrationReport report = reports.require(command.report().id(), caller.scopeIn(KEEP_TRAINING));
        return facts.assess(report, command.content(), IntegrationFacts.day(report.getFirstSubmittedAt()));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public IntegrationRef revise(ReviseIntegration command) {
        IntegrationReport report = load(command.report());
        IntegrationContent content = input.content(command.content());
        if (!report.content().matrix().equals(content.matrix())) {
            report.erase();
            reports.flush();
        }
        report.revise(content);
        return new IntegrationRef(report.getId(), reports.versionAfterChange(report));
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void submit(IntegrationRef ref, String reason) {
        IntegrationReport report = load(ref);
        InputCheck check = new InputCheck();
        String written = check.optional("reason", reason, TrainingInput.LONGEST_TEXT);
        check.done();
        LocalDate filedOn = report.getFirstSubmittedAt() == null
                ? facts.today()
                : IntegrationFacts.day(report.getFirstSubmittedAt());
        facts.assess(report, report.content(), filedOn).mustAllow(written);
        report.submit(written, actor(report), clock.instant());
        news.of(report);
    }

    @Override
    @RolesAllowed(IS_DEPARTMENT)
    public void withdraw(IntegrationRef ref) {
        IntegrationReport report = load(ref);
        report.withdraw(actor(report), clock.instant());
        news.of(report);
    }

    @Override
    @RolesAllowed(IS_ACADEMIC_AFFAIRS)
    public void returnToDepartment(IntegrationRef ref, String reason) {
        IntegrationReport report = reports.require(ref.id(), ref.version(), caller.scopeIn(DIRECT_TRAINING));
        InputCheck check = new InputCheck();
        String written = check.optional("reason", reason, TrainingInput.LONGEST_TEXT);
        check.done();
        report.returnToDepartment(written, caller.actorIn(DIRECT_TRAINING, report.getDepartmentId()), clock.instant());
        news.returned(report);
    }

    private IntegrationReport load(IntegrationRef ref) {
        return reports.require(ref.id(), ref.version(), caller.scopeIn(KEEP_TRAINING));
    }

    private Actor actor(IntegrationReport report) {
        return caller.actorIn(KEEP_TRAINING, report.getDepartmentId());
    }
}
