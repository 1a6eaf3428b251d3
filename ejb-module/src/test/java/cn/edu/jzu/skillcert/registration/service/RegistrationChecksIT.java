package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.ExamRegistration;
import cn.edu.jzu.skillcert.registration.ExamRegistrationDetail;
import cn.edu.jzu.skillcert.registration.RegisterStudents;
import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.registration.RegistrationReading;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.RegulationError;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.training.TrainingEvidence;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of an exam tells of its registration before anybody is entered on the platform. */
@InPortal
class RegistrationChecksIT {

    @Inject
    private ExamScene scene;

    @Inject
    private ExamRegistration registration;

    @Inject
    private RegistrationReading reading;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    private ExamRegistrationDetail detail(String user, long exam) throws Exception {
        return As.user(user).call(() -> reading.exam(exam));
    }

    private void register(long exam, ExamScene.Home home) throws Exception {
        As.user(ExamScene.REGISTRAR)
                .call(() -> registration.register(new RegisterStudents(exam, Set.copyOf(home.students()))));
    }

    private List<Finding> findings(long exam, String rule) throws Exception {
        return detail(ExamScene.REGISTRAR, exam).assessment().of(rule);
    }

    @Test
    void hoursThatWereNotTaughtYetAreToldClassByClass() throws Exception {
        ExamScene.Home taught = scene.home(1);
        ExamScene.Home behind = scene.home(1);
        ExamScene.Home without = scene.home(1);
        long certificate = scene.certificate(10);
        scene.taught(taught, certificate, 64, 64);
        scene.taught(behind, certificate, 64, 48);
        long exam = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day(), 1, taught, behind, without);

        List<Finding> findings = findings(exam, "R-5.3");

        assertThat(findings)
                .extracting(Finding::evidence)
                .containsExactlyInAnyOrder(
                        TrainingEvidence.HOURS_TAUGHT, TrainingEvidence.HOURS_SHORT, TrainingEvidence.NO_COURSE_LINKED);
        assertThat(findings)
                .noneMatch(Finding::blocks)
                .extracting(finding -> finding.rule().clause())
                .containsOnly("附件1·五·2");
        assertThat(findings)
                .filteredOn(finding -> finding.evidence() == TrainingEvidence.HOURS_SHORT)
                .first()
                .extracting(Finding::arguments)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(behind.name(), "专业核心课", 48, 64);
    }

    @Test
    void whoMayNotSeeWhatWasTaughtIsToldNothingOfItRatherThanSomethingWrong() throws Exception {
        ExamScene.Home home = scene.home(1);
        long certificate = scene.certificate(10);
        scene.taught(home, certificate, 64, 64);
        long exam = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day(), 1, home);

        assertThat(detail(ExamScene.PAYER, exam).assessment().of("R-5.3")).isEmpty();
        assertThat(findings(exam, "R-5.3")).isNotEmpty();
    }

    @Test
    void whoSitsTwoCertificatesOnOneDayIsNamedOnBothPages() throws Exception {
        ExamScene.Home both = scene.home(1);
        long one = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 1, both);
        long sameDay = scene.exam(scene.certificate(10), SkillLevel.ELEMENTARY, scene.day(), 1, both);
        register(one, both);
        assertThat(findings(one, "R-17.3"))
                .extracting(Finding::evidence)
                .containsExactly(RegistrationEvidence.ONE_EXAM_A_DAY);
        assertThatThrownBy(() -> register(sameDay, both)).extracting("code").isEqualTo(RegulationError.REASON_WANTED);
        As.user(ExamScene.REGISTRAR)
                .call(() ->
                        registration.register(new RegisterStudents(sameDay, Set.copyOf(both.students()), "上午、下午分场")));

        Finding told = findings(one, "R-17.3").get(0);
        assertThat(told.evidence()).isEqualTo(RegistrationEvidence.EXAMS_ON_SAME_DAY);
        assertThat(told.wantsReason()).isTrue();
        assertThat(told.arguments()).startsWith(1, scene.day()).contains(SkillLevel.ELEMENTARY);
        assertThat(told.arguments().get(4).toString()).contains("考生 ");
        assertThat(findings(sameDay, "R-17.3"))
                .extracting(Finding::evidence)
                .containsExactly(RegistrationEvidence.EXAMS_ON_SAME_DAY);
    }

    @Test
    void theDayAfterIsNoClash() throws Exception {
        ExamScene.Home home = scene.home(1);
        long one = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        long nextDay = scene.exam(
                scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day().plusDays(1), 1, home);
        register(one, home);
        register(nextDay, home);

        assertThat(findings(one, "R-17.3"))
                .extracting(Finding::evidence)
                .containsExactly(RegistrationEvidence.ONE_EXAM_A_DAY);
    }

    @Test
    void theOrderOfTheStepsStandsUnderItsOwnRule() throws Exception {
        ExamScene.Home home = scene.home(1);
        long exam = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        register(exam, home);

        assertThat(findings(exam, "R-17.4"))
                .extracting(Finding::evidence)
                .containsExactly(RegistrationEvidence.NOT_YET_APPLIED);
        assertThat(findings(exam, "R-6.14"))
                .extracting(Finding::evidence)
                .containsExactly(RegistrationEvidence.WITHIN_QUOTA, RegistrationEvidence.ROWS_NOT_READY);
    }
}
