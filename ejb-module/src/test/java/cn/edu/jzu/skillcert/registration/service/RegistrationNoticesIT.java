package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.edu.jzu.skillcert.notice.MyNotices;
import cn.edu.jzu.skillcert.notice.NoticeRow;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.ApplicationExportRow;
import cn.edu.jzu.skillcert.registration.ApplicationExports;
import cn.edu.jzu.skillcert.registration.ApplyCandidates;
import cn.edu.jzu.skillcert.registration.CandidateRow;
import cn.edu.jzu.skillcert.registration.DecideFirstTime;
import cn.edu.jzu.skillcert.registration.ExamRegistration;
import cn.edu.jzu.skillcert.registration.FirstTimeDecisions;
import cn.edu.jzu.skillcert.registration.RegisterStudents;
import cn.edu.jzu.skillcert.registration.RegistrationReading;
import cn.edu.jzu.skillcert.registration.WithdrawCandidate;
import cn.edu.jzu.skillcert.registration.job.FinishedExamsJob;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears what of the registration for an exam; nobody is named in it. */
@InPortal
class RegistrationNoticesIT {

    @Inject
    private ExamScene scene;

    @Inject
    private ExamRegistration registration;

    @Inject
    private RegistrationReading reading;

    @Inject
    private ApplicationExports exports;

    @Inject
    private FirstTimeDecisions decisions;

    @Inject
    private FinishedExamsJob job;

    @Inject
    private MyNotices notices;

    @Inject
    private Clock clock;

    @BeforeEach
    void setTheScene() throws Exception {
        scene.set();
        scene.parameter("FIRST_TIME_READING", "SAME_LEVEL");
    }

    @Test
    void theOfficeHearsWhoWasEnteredAndWhoLeftAfterThatAndTheDepartmentHowItEnded() throws Exception {
        ExamScene.Home home = scene.home(3);
        long certificate = scene.certificate(10);
        long exam = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day(), 3, home);
        scene.filedAgreement(certificate, SkillLevel.INTERMEDIATE, "300");
        long first = home.students().get(0);
        long second = home.students().get(1);
        register(exam, first);
        register(exam, second);
        scene.photographed(first);
        scene.photographed(second);
        LocalDate today = LocalDate.now(clock);
        As.user(ExamScene.REGISTRAR).run(() -> {
            exports.make(exam);
            ApplicationExportRow made = reading.exam(exam).exports().get(0);
            registration.apply(new ApplyCandidates(made.id(), made.version(), today, "原因"));
        });
        assertThat(heard(ExamScene.HOST, exam, "CANDIDATES_APPLIED"))
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.arguments().subList(1, 3)).containsExactly("2", today.toString()));

        As.user(ExamScene.REGISTRAR)
                .run(() -> registration.withdraw(
                        new WithdrawCandidate(candidate(exam, first).ref(), "身体原因")));
        assertThat(heard(ExamScene.HOST, exam, "APPLIED_WITHDRAWN"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments()).hasSize(1));

        long third = home.students().get(2);
        register(exam, third);
        job.closeOn(scene.day().plusDays(1));
        assertThat(heard(ExamScene.REGISTRAR, exam, "REGISTRATION_CLOSED"))
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.arguments().subList(1, 3)).containsExactly("1", "1"));
        job.closeOn(scene.day().plusDays(1));
        assertThat(heard(ExamScene.REGISTRAR, exam, "REGISTRATION_CLOSED")).hasSize(1);
    }

    @Test
    void whoWithdrawsBeforeHeIsEnteredIsNoNews() throws Exception {
        ExamScene.Home home = scene.home(1);
        long exam = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        long student = home.students().get(0);
        register(exam, student);
        As.user(ExamScene.REGISTRAR)
                .run(() -> registration.withdraw(
                        new WithdrawCandidate(candidate(exam, student).ref(), "身体原因")));
        assertThat(heard(ExamScene.HOST, exam, "APPLIED_WITHDRAWN")).isEmpty();
    }

    @Test
    void theDepartmentHearsThatACaseOfFirstTimeIsDecided() throws Exception {
        ExamScene.Home home = scene.home(1);
        long certificate = scene.certificate(10);
        long lower = scene.exam(certificate, SkillLevel.ELEMENTARY, scene.day(), 1, home);
        long higher =
                scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day().plusDays(30), 1, home);
        long student = home.students().get(0);
        register(lower, student);
        register(higher, student);
        CandidateRow row = As.user(ExamScene.REGISTRAR).call(() -> candidate(higher, student));
        As.user(ExamScene.HOST)
                .run(() -> decisions.decide(
                        new DecideFirstTime(row.ref(), false, "教务处会议纪要〔2026〕3号", LocalDate.now(clock), null)));
        assertThat(heard(ExamScene.REGISTRAR, higher, "FIRST_TIME_DECIDED")).hasSize(1);
    }

    private void register(long exam, long student) throws Exception {
        As.user(ExamScene.REGISTRAR)
                .call(() -> registration.register(new RegisterStudents(exam, Set.of(student), "原因")));
    }

    private CandidateRow candidate(long exam, long student) {
        return reading.exam(exam).candidates().stream()
                .filter(one -> one.studentId() == student)
                .findFirst()
                .orElseThrow();
    }

    private List<NoticeRow> heard(String who, long exam, String kind) throws Exception {
        return As.user(who)
                .call(() -> notices.notices(false, PageRequest.first(100)).rows())
                .stream()
                .filter(notice -> notice.kind().equals("RegistrationNotice." + kind)
                        && notice.place().equals(Place.of(PlaceKind.EXAM_REGISTRATION, exam)))
                .toList();
    }
}
