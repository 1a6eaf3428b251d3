package cn.edu.jzu.skillcert.training.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.regulation.RegulationError;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.TaskRow;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.School;
import cn.edu.jzu.skillcert.testing.Statements;
import cn.edu.jzu.skillcert.training.IntegrationContent;
import cn.edu.jzu.skillcert.training.IntegrationCourse;
import cn.edu.jzu.skillcert.training.IntegrationDetail;
import cn.edu.jzu.skillcert.training.IntegrationFilter;
import cn.edu.jzu.skillcert.training.IntegrationMatrix;
import cn.edu.jzu.skillcert.training.IntegrationRef;
import cn.edu.jzu.skillcert.training.IntegrationReportStatus;
import cn.edu.jzu.skillcert.training.IntegrationReports;
import cn.edu.jzu.skillcert.training.MatrixCell;
import cn.edu.jzu.skillcert.training.OpenIntegrationReport;
import cn.edu.jzu.skillcert.training.ReviseIntegration;
import cn.edu.jzu.skillcert.training.TrainingError;
import cn.edu.jzu.skillcert.training.TrainingTask;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class IntegrationReportsIT {

    private static final IntegrationMatrix MATRIX = new IntegrationMatrix(
            List.of("页面布局", "交互开发", "服务端开发"),
            List.of(new IntegrationCourse("网页设计基础", 64), new IntegrationCourse("Web 应用开发", 72)),
            Set.of(new MatrixCell(0, 0), new MatrixCell(1, 0), new MatrixCell(1, 1)));

    @Inject
    private People people;

    @Inject
    private School school;

    @Inject
    private TrainingCertificate fixture;

    @Inject
    private IntegrationReports reports;

    @Inject
    private MyTasks tasks;

    private long ours;
    private long certificate;

    @BeforeEach
    void openAccounts() throws Exception {
        ours = school.one().departmentId();
        long theirs = fixture.departmentOfNobody();
        certificate = fixture.id();
        people.open("ir-affairs", "correct horse", Role.ACADEMIC_AFFAIRS);
        people.open("ir-ours", "correct horse", account -> account.grant(Role.DEPARTMENT, ours, null));
        people.open("ir-theirs", "correct horse", account -> account.grant(Role.DEPARTMENT, theirs, null));
    }

    private long opened(int year) throws Exception {
        return As.user("ir-ours").call(() -> reports.open(new OpenIntegrationReport(year, ours, certificate)));
    }

    private static IntegrationContent content(int planYear, IntegrationMatrix matrix) {
        return new IntegrationContent(planYear, "软件技术", "课程体系已重构", matrix);
    }

    @Test
    void everyPilotIsCalledForOnceAndEachDepartmentHasItsOwnToWrite() throws Exception {
        As.user("ir-affairs").run(() -> {
            reports.callFor(PilotsOfTests.YEAR);
            assertThat(reports.callFor(PilotsOfTests.YEAR)).isZero();
            assertThat(reports.list(
                                    new IntegrationFilter(PilotsOfTests.YEAR, null, certificate, null),
                                    PageRequest.first(10))
                            .total())
                    .isEqualTo(2);
        });
        As.user("ir-theirs").run(() -> {
            assertThat(reports.list(
                                    new IntegrationFilter(PilotsOfTests.YEAR, null, certificate, null),
                                    PageRequest.first(10))
                            .total())
                    .isEqualTo(1);
            assertThat(tasks.open()).extracting(TaskRow::kind).contains(TrainingTask.WRITE_REPORT.key());
        });
    }

    @Test
    void theMatrixComesBackAsItWasDrawnAlsoAfterUnitsWereTakenAway() throws Exception {
        long id = opened(2033);
        As.user("ir-ours").run(() -> {
            IntegrationRef ref =
                    reports.revise(new ReviseIntegration(reports.detail(id).ref(), content(2034, MATRIX)));
            assertThat(reports.detail(id).content()).isEqualTo(content(2034, MATRIX));
            IntegrationMatrix smaller = new IntegrationMatrix(
                    List.of("交互开发", "页面布局"),
                    List.of(new IntegrationCourse("Web 应用开发", null)),
                    Set.of(new MatrixCell(0, 0), new MatrixCell(1, 0)));
            reports.revise(new ReviseIntegration(ref, content(2034, smaller)));
            assertThat(reports.detail(id).content().matrix()).isEqualTo(smaller);
            reports.revise(new ReviseIntegration(reports.detail(id).ref(), content(2034, MATRIX)));
            assertThat(reports.detail(id).content().matrix()).isEqualTo(MATRIX);
        });
    }

    @Test
    void aWarningWantsAReasonAndAReturnHandsItBack() throws Exception {
        long id = opened(2035);
        As.user("ir-ours").run(() -> {
            IntegrationRef ref =
                    reports.revise(new ReviseIntegration(reports.detail(id).ref(), content(2036, MATRIX)));
            assertThatThrownBy(() -> reports.submit(ref, " "))
                    .extracting("code")
                    .isEqualTo(RegulationError.REASON_WANTED);
            reports.submit(ref, "提前制定方案");
        });
        As.user("ir-affairs").run(() -> {
            assertThatThrownBy(
                            () -> reports.returnToDepartment(reports.detail(id).ref(), null))
                    .extracting("code")
                    .isEqualTo(TrainingError.REASON_WANTED);
            reports.returnToDepartment(reports.detail(id).ref(), "缺服务端开发课程");
        });
        As.user("ir-ours").run(() -> {
            assertThat(reports.detail(id))
                    .returns(IntegrationReportStatus.RETURNED, IntegrationDetail::status)
                    .returns("缺服务端开发课程", IntegrationDetail::returnReason);
            assertThat(tasks.open()).extracting(TaskRow::kind).contains(TrainingTask.MEND_REPORT.key());
        });
    }

    @Test
    void theNextYearBeginsWithTheMatrixOfThisOne() throws Exception {
        long id = opened(2037);
        As.user("ir-ours")
                .run(() ->
                        reports.revise(new ReviseIntegration(reports.detail(id).ref(), content(2038, MATRIX))));
        long next = opened(2038);
        As.user("ir-ours").run(() -> assertThat(reports.detail(next).content())
                .returns(2039, IntegrationContent::planYear)
                .returns(MATRIX, IntegrationContent::matrix));
        assertThatThrownBy(() -> opened(2038)).extracting("code").isEqualTo(TrainingError.REPORT_TWICE);
    }

    @Test
    void nobodyElsesReportIsThere() throws Exception {
        long id = opened(2041);
        IntegrationRef ref = As.user("ir-ours").call(() -> reports.detail(id).ref());
        As.user("ir-theirs").run(() -> {
            assertThatThrownBy(() -> reports.detail(id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> reports.revise(new ReviseIntegration(ref, content(2042, MATRIX))))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> reports.open(new OpenIntegrationReport(2041, ours, certificate)))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void aPageOfTheListCostsTwoStatementsBesideWhoAsks() throws Exception {
        opened(2043);
        As.user("ir-affairs").run(() -> {
            reports.list(IntegrationFilter.ALL, PageRequest.first(50));
            assertThat(Statements.of(() -> reports.list(IntegrationFilter.ALL, PageRequest.first(50))))
                    .hasSizeBetween(1, 5);
        });
    }
}
