package cn.edu.jzu.skillcert.training.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Actor;
import cn.edu.jzu.skillcert.regulation.Pilot;
import cn.edu.jzu.skillcert.training.IntegrationAction;
import cn.edu.jzu.skillcert.training.IntegrationContent;
import cn.edu.jzu.skillcert.training.IntegrationCourse;
import cn.edu.jzu.skillcert.training.IntegrationEventKind;
import cn.edu.jzu.skillcert.training.IntegrationMatrix;
import cn.edu.jzu.skillcert.training.IntegrationReportStatus;
import cn.edu.jzu.skillcert.training.MatrixCell;
import cn.edu.jzu.skillcert.training.TrainingError;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The life of an integration report. */
class IntegrationReportTest {

    private static final Instant JUNE = Instant.parse("2026-06-10T02:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-20T02:00:00Z");
    private static final Actor DEPARTMENT = new Actor(2, "陈立新", null, null);
    private static final Actor AFFAIRS = new Actor(1, "王建国", null, null);
    private static final IntegrationMatrix MATRIX = new IntegrationMatrix(
            List.of("HTML 页面", "CSS 样式", "前后端交互"),
            List.of(new IntegrationCourse("网页设计基础", 64), new IntegrationCourse("Web 应用开发", 72)),
            Set.of(new MatrixCell(0, 0), new MatrixCell(1, 0), new MatrixCell(1, 1)));

    private final IntegrationReport report = new IntegrationReport(new Pilot(2026, 3, 7));

    @Test
    void isAboutTheNextYearsPlanUnlessToldOtherwise() {
        assertThat(report.content().planYear()).isEqualTo(2027);
        assertThat(report.getStatus()).isEqualTo(IntegrationReportStatus.DRAFT);
    }

    @Test
    void keepsTheMatrixAsItWasDrawnAndDropsMarksBesideIt() {
        IntegrationMatrix drawn = new IntegrationMatrix(
                MATRIX.units(),
                MATRIX.courses(),
                Set.of(new MatrixCell(0, 0), new MatrixCell(7, 0), new MatrixCell(0, 9)));
        report.revise(new IntegrationContent(2027, "软件技术", "已融入", drawn));
        assertThat(report.content().matrix().cells()).containsExactly(new MatrixCell(0, 0));
        report.revise(new IntegrationContent(2027, "软件技术", "已融入", MATRIX));
        assertThat(report.content().matrix()).isEqualTo(MATRIX);
    }

    @Test
    void startsFromTheYearBeforeButWithItsOwnPlanAndItsOwnWords() {
        report.revise(new IntegrationContent(2027, "软件技术", "去年的话", MATRIX));
        IntegrationReport next = new IntegrationReport(new Pilot(2027, 3, 7));
        next.startFrom(report);
        assertThat(next.content()).isEqualTo(new IntegrationContent(2028, "软件技术", null, MATRIX));
    }

    @Test
    void comesBackWithAReasonAndTheFirstSubmissionDecidesTheDay() {
        report.submit(null, DEPARTMENT, JUNE);
        assertThatThrownBy(() -> report.revise(report.content()))
                .extracting("code")
                .isEqualTo(TrainingError.ACTION_NOT_NOW);
        assertThatThrownBy(() -> report.returnToDepartment(" ", AFFAIRS, LATER))
                .extracting("code")
                .isEqualTo(TrainingError.REASON_WANTED);
        report.returnToDepartment("缺少课程学时", AFFAIRS, LATER);
        assertThat(report.returnReason()).contains("缺少课程学时");
        report.submit(null, DEPARTMENT, LATER);
        assertThat(report.getFirstSubmittedAt()).isEqualTo(JUNE);
        assertThat(report.returnReason()).isEmpty();
        assertThat(report.getEvents())
                .extracting(IntegrationEvent::getKind)
                .containsExactly(
                        IntegrationEventKind.SUBMITTED, IntegrationEventKind.RETURNED, IntegrationEventKind.SUBMITTED);
    }

    @Test
    void canBeWithdrawnOnlyWhileItIsSubmitted() {
        assertThatThrownBy(() -> report.withdraw(DEPARTMENT, JUNE))
                .extracting("code")
                .isEqualTo(TrainingError.ACTION_NOT_NOW);
        report.submit(null, DEPARTMENT, JUNE);
        report.withdraw(DEPARTMENT, LATER);
        assertThat(report.permits(IntegrationAction.EDIT)).isTrue();
        assertThat(report.getFirstSubmittedAt()).as("it was never handed in").isNull();
        report.submit(null, DEPARTMENT, LATER);
        assertThat(report.getFirstSubmittedAt()).isEqualTo(LATER);
    }
}
