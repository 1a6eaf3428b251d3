package cn.edu.jzu.skillcert.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.edu.jzu.skillcert.pilot.LedgerFigure;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.registration.CandidateFilter;
import cn.edu.jzu.skillcert.registration.CandidateRow;
import cn.edu.jzu.skillcert.registration.CandidateStatus;
import cn.edu.jzu.skillcert.registration.ClassStanding;
import cn.edu.jzu.skillcert.registration.DecideFirstTime;
import cn.edu.jzu.skillcert.registration.ExamRegistration;
import cn.edu.jzu.skillcert.registration.ExamRegistrationDetail;
import cn.edu.jzu.skillcert.registration.FirstTimeCase;
import cn.edu.jzu.skillcert.registration.FirstTimeDecisions;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.registration.RegisterStudents;
import cn.edu.jzu.skillcert.registration.RegistrationAction;
import cn.edu.jzu.skillcert.registration.RegistrationError;
import cn.edu.jzu.skillcert.registration.RegistrationEventKind;
import cn.edu.jzu.skillcert.registration.RegistrationEvidence;
import cn.edu.jzu.skillcert.registration.RegistrationReading;
import cn.edu.jzu.skillcert.registration.StudentChoice;
import cn.edu.jzu.skillcert.registration.WithdrawCandidate;
import cn.edu.jzu.skillcert.regulation.Finding;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.shared.TrailStep;
import cn.edu.jzu.skillcert.task.MyTasks;
import cn.edu.jzu.skillcert.task.TaskRow;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.Statements;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class ExamRegistrationIT {

    @Inject
    private ExamScene scene;

    @Inject
    private ExamRegistration registration;

    @Inject
    private RegistrationReading reading;

    @Inject
    private FirstTimeDecisions decisions;

    @Inject
    private RegisteredFigures figures;

    @Inject
    private InTransaction transaction;

    @Inject
    private Quotas quotas;

    @Inject
    private MyTasks tasks;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    private List<String> openTasks(String user, long exam) throws Exception {
        return As.user(user).call(() -> tasks.open()).stream()
                .filter(task -> task.place().equals(Place.of(PlaceKind.EXAM_REGISTRATION, exam)))
                .map(TaskRow::kind)
                .toList();
    }

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    private static <T> T registrar(Callable<T> action) throws Exception {
        return As.user(ExamScene.REGISTRAR).call(action);
    }

    private int register(long exam, Long... students) throws Exception {
        return registrar(() -> registration.register(new RegisterStudents(exam, Set.of(students))));
    }

    private ExamRegistrationDetail detail(long exam) throws Exception {
        return registrar(() -> reading.exam(exam));
    }

    private CandidateRow candidate(long exam, long student) throws Exception {
        return detail(exam).candidates().stream()
                .filter(row -> row.studentId() == student)
                .findFirst()
                .orElseThrow();
    }

    private static List<RegistrationEvidence> evidence(RuleRefusedException refused) {
        return refused.findings().stream()
                .map(Finding::evidence)
                .filter(RegistrationEvidence.class::isInstance)
                .map(RegistrationEvidence.class::cast)
                .toList();
    }

    @Test
    void studentsOfPlannedClassesAreRegisteredAndCounted() throws Exception {
        ExamScene.Home home = scene.home(3);
        long exam = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 3, home);
        assertThat(detail(exam).choices()).hasSize(3);

        assertThat(register(exam, home.students().get(0), home.students().get(1)))
                .isEqualTo(2);

        ExamRegistrationDetail after = detail(exam);
        assertThat(after.classes()).containsExactly(new ClassStanding(home.classId(), home.name(), 3, 2));
        assertThat(after.choices())
                .extracting(StudentChoice::id)
                .containsExactly(home.students().get(2));
        assertThat(after.registeredInYear()).isEqualTo(2);
        assertThat(after.allowed()).contains(RegistrationAction.REGISTER, RegistrationAction.APPLY);
        assertThat(after.assessment().of("R-6.8"))
                .extracting("evidence")
                .containsExactly(RegistrationEvidence.FEWER_THAN_PLANNED);
    }

    @Test
    void nobodyIsRegisteredBeyondPlanOrQuotaOrFromAnotherClass() throws Exception {
        ExamScene.Home planned = scene.home(3);
        ExamScene.Home foreign = scene.home(1);
        long beyondPlan = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 2, planned);
        assertThatThrownBy(() -> register(beyondPlan, planned.students().toArray(Long[]::new)))
                .isInstanceOfSatisfying(RuleRefusedException.class, refused -> assertThat(evidence(refused))
                        .contains(RegistrationEvidence.OVER_PLAN, RegistrationEvidence.CLASS_OVER_PLAN));
        assertThatThrownBy(() -> register(beyondPlan, foreign.students().get(0)))
                .isInstanceOfSatisfying(RuleRefusedException.class, refused -> assertThat(evidence(refused))
                        .containsExactly(RegistrationEvidence.CLASS_NOT_IN_PLAN));
        assertThat(detail(beyondPlan).candidates()).isEmpty();

        long beyondQuota = scene.exam(scene.certificate(1), SkillLevel.INTERMEDIATE, scene.day(), 2, planned);
        assertThatThrownBy(() -> register(
                        beyondQuota,
                        planned.students().get(0),
                        planned.students().get(1)))
                .isInstanceOfSatisfying(RuleRefusedException.class, refused -> assertThat(evidence(refused))
                        .contains(RegistrationEvidence.OVER_QUOTA, RegistrationEvidence.OVER_OPEN_HEADS));
    }

    @Test
    void anotherDepartmentSeesNothingOfIt() throws Exception {
        ExamScene.Home home = scene.home(1);
        long exam = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        register(exam, home.students().get(0));
        CandidateRow row = candidate(exam, home.students().get(0));
        As.user(ExamScene.STRANGER).run(() -> {
            assertThatThrownBy(() -> reading.exam(exam)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> registration.withdraw(new WithdrawCandidate(row.ref(), "不是我的")))
                    .isInstanceOf(NotFoundException.class);
            assertThat(reading.list(CandidateFilter.ofExam(exam), PageRequest.first(10))
                            .total())
                    .isZero();
        });
    }

    @Test
    void whoWithdrawsMakesRoomAndCanComeBack() throws Exception {
        ExamScene.Home home = scene.home(2);
        long exam = scene.exam(scene.certificate(1), SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        long first = home.students().get(0);
        long second = home.students().get(1);
        register(exam, first);
        registrar(() -> {
            registration.withdraw(
                    new WithdrawCandidate(candidateNow(exam, first).ref(), "身体原因"));
            return null;
        });
        assertThat(candidate(exam, first))
                .returns(CandidateStatus.WITHDRAWN, CandidateRow::status)
                .returns("身体原因", CandidateRow::withdrawalReason);
        assertThat(register(exam, second)).isEqualTo(1);
        assertThatThrownBy(() -> register(exam, first)).isInstanceOf(RuleRefusedException.class);
        registrar(() -> {
            registration.withdraw(
                    new WithdrawCandidate(candidateNow(exam, second).ref(), "换人"));
            return null;
        });
        assertThat(register(exam, first)).isEqualTo(1);
        assertThat(detail(exam).candidates()).hasSize(2);
    }

    private CandidateRow candidateNow(long exam, long student) {
        return reading.exam(exam).candidates().stream()
                .filter(row -> row.studentId() == student)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOpenRegistrationForTheSameCertificateAndLevelExcludesAnotherBatch() throws Exception {
        ExamScene.Home home = scene.home(1);
        long certificate = scene.certificate(10);
        long exam = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        long overlapping =
                scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day().plusDays(7), 1, home);
        register(exam, home.students().get(0));
        assertThatThrownBy(() -> register(exam, home.students().get(0)))
                .extracting("code")
                .isEqualTo(RegistrationError.REGISTERED_ALREADY);
        assertThatThrownBy(() -> register(overlapping, home.students().get(0)))
                .extracting("code")
                .isEqualTo(RegistrationError.REGISTERED_ELSEWHERE);
        assertThat(detail(overlapping).choices()).allMatch(StudentChoice::hasOpenOne);
    }

    @Test
    void aPlanThatIsNotApprovedTakesNobody() throws Exception {
        ExamScene.Home home = scene.home(1);
        long exam = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        scene.changePlan(exam, "SUBMITTED");
        assertThatThrownBy(() -> register(exam, home.students().get(0)))
                .extracting("code")
                .isEqualTo(RegistrationError.PLAN_NOT_APPROVED);
    }

    @Test
    void nobodyIsRegisteredOnceTheExamHasBegun() throws Exception {
        ExamScene.Home home = scene.home(1);
        long exam = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        scene.held(exam, LocalDate.now(clock));
        assertThatThrownBy(() -> register(exam, home.students().get(0)))
                .extracting("code")
                .isEqualTo(RegistrationError.EXAM_HAS_BEGUN);
        assertThat(detail(exam).allowed()).doesNotContain(RegistrationAction.REGISTER);
    }

    @Test
    void aPlanThatIsChangedWhileSomebodyWaitsForTheQuotaTakesHimNoMore() throws Exception {
        ExamScene.Home home = scene.home(1);
        long certificate = scene.certificate(10);
        long exam = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        QuotaKey quota = new QuotaKey(scene.year(), certificate, SkillLevel.INTERMEDIATE);
        ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        CountDownLatch held = new CountDownLatch(1);
        Future<?> change = executor.submit(() -> transaction.call(() -> {
            quotas.hold(quota);
            em.createNativeQuery(
                            "update examplan set status = 'SUBMITTED' where id = (select plan_id from plannedexam where id = ?)")
                    .setParameter(1, exam)
                    .executeUpdate();
            held.countDown();
            untilSomebodyWaitsForThis();
            return null;
        }));
        held.await(20, TimeUnit.SECONDS);
        assertThatThrownBy(() -> register(exam, home.students().get(0)))
                .extracting("code")
                .isEqualTo(RegistrationError.PLAN_NOT_APPROVED);
        change.get(20, TimeUnit.SECONDS);
    }

    /** Whoever waits for the quota has read the plan as approved before. */
    private void untilSomebodyWaitsForThis() throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(20);
        while (((Number) em.createNativeQuery(
                                        "select count(*) from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))")
                                .getSingleResult())
                        .intValue()
                == 0) {
            assertThat(Instant.now()).as("somebody waits for the quota").isBefore(patience);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @Test
    void whatIsDoneStandsInTheTrailWithItsReason() throws Exception {
        ExamScene.Home home = scene.home(1);
        long exam = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        registrar(() -> registration.register(new RegisterStudents(exam, Set.copyOf(home.students()), "第一批")));
        assertThat(detail(exam).trail())
                .extracting(TrailStep::act, TrailStep::heads, TrailStep::remark)
                .containsExactly(tuple(RegistrationEventKind.REGISTERED, 1, "第一批"));
    }

    @Test
    void anExamThatIsDecidedByTheHistoryLeavesNothingToDecide() throws Exception {
        ExamScene.Home home = scene.home(1);
        long exam = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        register(exam, home.students().get(0));
        CandidateRow row = candidate(exam, home.students().get(0));
        assertThatThrownBy(() -> As.user(ExamScene.HOST)
                        .run(() -> decisions.decide(
                                new DecideFirstTime(row.ref(), false, "教务处会议纪要〔2026〕3号", LocalDate.now(clock), null))))
                .extracting("code")
                .isEqualTo(RegistrationError.NOTHING_TO_DECIDE);
    }

    @Test
    void whereTheReadingsDifferTheOfficeDecidesAndTheDecisionStays() throws Exception {
        ExamScene.Home home = scene.home(2);
        long certificate = scene.certificate(10);
        long lower = scene.exam(certificate, SkillLevel.ELEMENTARY, scene.day(), 2, home);
        long higher =
                scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day().plusDays(30), 2, home);
        long again = home.students().get(0);
        register(lower, again);
        register(higher, again, home.students().get(1));

        FirstTimeCase one = detail(higher).cases().get(0);
        assertThat(detail(higher).cases()).hasSize(1);
        assertThat(one.candidate().studentId()).isEqualTo(again);
        assertThat(one.candidate().firstTime()).isTrue();
        assertThat(one.firstUnder()).containsExactly(FirstTimeReading.SAME_LEVEL);
        assertThat(one.isDecided()).isFalse();
        assertThat(detail(lower).cases()).isEmpty();
        CandidateFilter undecided = new CandidateFilter(null, null, certificate, null, null, null, null, true);
        assertThat(registrar(() -> reading.list(undecided, PageRequest.first(10)))
                        .rows())
                .extracting(CandidateRow::id)
                .containsExactly(one.candidate().id());
        assertThat(openTasks(ExamScene.HOST, higher)).contains("RegistrationTask.DECIDE_FIRST_TIME");

        As.user(ExamScene.HOST)
                .run(() -> decisions.decide(new DecideFirstTime(
                        one.candidate().ref(), false, "教务处会议纪要〔2026〕3号", LocalDate.now(clock), "自费")));
        assertThat(openTasks(ExamScene.HOST, higher)).isEmpty();
        assertThat(registrar(() -> reading.list(undecided, PageRequest.first(10)))
                        .total())
                .isZero();
        assertThat(detail(higher).cases().get(0))
                .returns(true, FirstTimeCase::isDecided)
                .extracting(FirstTimeCase::candidate)
                .returns(false, CandidateRow::firstTime)
                .returns("教务处会议纪要〔2026〕3号", CandidateRow::minutesNumber)
                .returns("自费", CandidateRow::decisionNote);
        scene.historyIsKnown();
        assertThat(detail(higher).assessment().of("R-12.3"))
                .extracting("evidence")
                .containsExactly(RegistrationEvidence.READINGS_AGREE);
    }

    @Test
    void theLedgerShowsWhoIsRegistered() throws Exception {
        ExamScene.Home home = scene.home(2);
        long certificate = scene.certificate(10);
        long exam = scene.exam(certificate, SkillLevel.ADVANCED, scene.day(), 2, home);
        register(exam, home.students().toArray(Long[]::new));
        LedgerFigure figure = transaction.call(
                () -> figures.figures(scene.year()).get(new QuotaKey(scene.year(), certificate, SkillLevel.ADVANCED)));
        assertThat(figure.heads()).isEqualTo(2);
        assertThat(figure.behind().of()).containsEntry("certificate", String.valueOf(certificate));
    }

    @Test
    void twoWhoReachForTheLastPlaceOfAQuotaEndWithExactlyOne() throws Exception {
        ExamScene.Home home = scene.home(2);
        long exam = scene.exam(scene.certificate(1), SkillLevel.INTERMEDIATE, scene.day(), 2, home);
        List<Throwable> refusals = atOnce(
                () -> registration.register(
                        new RegisterStudents(exam, Set.of(home.students().get(0)))),
                () -> registration.register(
                        new RegisterStudents(exam, Set.of(home.students().get(1)))));
        assertThat(refusals)
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(RuleRefusedException.class, refused -> assertThat(evidence(refused))
                        .contains(RegistrationEvidence.OVER_QUOTA));
        assertThat(detail(exam).candidates()).hasSize(1);
    }

    @Test
    void theSameStudentRegisteredTwiceAtOnceIsRegisteredOnce() throws Exception {
        ExamScene.Home home = scene.home(1);
        long exam = scene.exam(scene.certificate(10), SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        RegisterStudents both = new RegisterStudents(exam, Set.copyOf(home.students()));
        List<Throwable> refusals = atOnce(() -> registration.register(both), () -> registration.register(both));
        assertThat(refusals).hasSize(1).first().isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(
                        refused.code())
                .isIn(RegistrationError.REGISTERED_ALREADY, RegistrationError.REGISTERED_MEANWHILE));
        assertThat(detail(exam).candidates()).hasSize(1);
    }

    /** Both at the same moment, each in a transaction of its own; what was refused comes back. */
    private List<Throwable> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        CyclicBarrier start = new CyclicBarrier(2);
        return registrar(() -> {
            List<Future<?>> both =
                    List.of(executor.submit(inRequest(start, one)), executor.submit(inRequest(start, other)));
            List<Throwable> refusals = new ArrayList<>();
            for (Future<?> done : both) {
                try {
                    done.get(60, TimeUnit.SECONDS);
                } catch (ExecutionException refused) {
                    refusals.add(refused.getCause());
                }
            }
            return refusals;
        });
    }

    private static Callable<Object> inRequest(CyclicBarrier start, Callable<?> action) {
        return () -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            request.activate();
            try {
                start.await(20, TimeUnit.SECONDS);
                return action.call();
            } finally {
                request.deactivate();
            }
        };
    }

    @Test
    void theDatabaseRefusesASecondOpenRegistrationWhateverTheServicesDo() throws Exception {
        ExamScene.Home home = scene.home(1);
        long certificate = scene.certificate(10);
        long exam = scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day(), 1, home);
        long overlapping =
                scene.exam(certificate, SkillLevel.INTERMEDIATE, scene.day().plusDays(7), 1, home);
        register(exam, home.students().get(0));
        String copy = "insert into candidate (studentid, plannedexamid, classid, departmentid, certificateid, level,"
                + " quotayear, status, firsttime, reading, registeredat) select studentid, %d, classid, departmentid,"
                + " certificateid, level, quotayear, status, firsttime, reading, now() from candidate"
                + " where plannedexamid = " + exam;
        DataSource database = InitialContext.doLookup("java:app/jdbc/skillcert");
        for (long target : new long[] {exam, overlapping}) {
            assertThatThrownBy(() -> {
                        try (Connection connection = database.getConnection();
                                Statement statement = connection.createStatement()) {
                            statement.executeUpdate(copy.formatted(target));
                        }
                    })
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo("23505"));
        }
    }

    @Test
    void theListOfRegistrationsCostsTheSameHoweverManyThereAre() throws Exception {
        ExamScene.Home home = scene.home(30);
        long exam = scene.exam(scene.certificate(30), SkillLevel.INTERMEDIATE, scene.day(), 30, home);
        register(exam, home.students().toArray(Long[]::new));
        registrar(() -> {
            assertThat(Statements.of(() -> reading.list(CandidateFilter.ofExam(exam), PageRequest.first(20))))
                    .hasSizeLessThanOrEqualTo(5);
            return null;
        });
        assertThat(registrar(() -> reading.list(CandidateFilter.ofExam(exam), PageRequest.first(20)))
                        .rows())
                .hasSize(20)
                .extracting(CandidateRow::className, CandidateRow::status)
                .containsOnly(tuple(home.name(), CandidateStatus.REGISTERED));
    }
}
