package cn.edu.jzu.skillcert.examplan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.examplan.ApplyForIncrease;
import cn.edu.jzu.skillcert.examplan.ApprovePlan;
import cn.edu.jzu.skillcert.examplan.BatchFilter;
import cn.edu.jzu.skillcert.examplan.BatchFlow;
import cn.edu.jzu.skillcert.examplan.BatchRow;
import cn.edu.jzu.skillcert.examplan.ExamPlanDrafting;
import cn.edu.jzu.skillcert.examplan.ExamPlanReview;
import cn.edu.jzu.skillcert.examplan.FlowMap;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.QuotaIncreases;
import cn.edu.jzu.skillcert.examplan.RecordReply;
import cn.edu.jzu.skillcert.examplan.SubmitPlan;
import cn.edu.jzu.skillcert.examplan.service.PlanScene.Planner;
import cn.edu.jzu.skillcert.registration.ApproveSite;
import cn.edu.jzu.skillcert.registration.OpenSite;
import cn.edu.jzu.skillcert.registration.RecordAuthority;
import cn.edu.jzu.skillcert.registration.SiteApplying;
import cn.edu.jzu.skillcert.registration.SiteApproval;
import cn.edu.jzu.skillcert.registration.SiteDraft;
import cn.edu.jzu.skillcert.registration.SiteReading;
import cn.edu.jzu.skillcert.regulation.BatchKey;
import cn.edu.jzu.skillcert.regulation.ProcessStep;
import cn.edu.jzu.skillcert.regulation.StepReport;
import cn.edu.jzu.skillcert.regulation.StepState;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.shared.Place;
import cn.edu.jzu.skillcert.shared.PlaceKind;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.Papers;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One batch on its way: after every record each of the twelve steps says what the records say, to whoever may look. */
@InPortal
class FlowMapIT {

    private static final String FINANCE = "flow-finance";
    private static final String LEADING = "flow-leading";
    private static final String AUDITOR = "flow-auditor";
    private static final String ORGANIZATION = "flow-org";

    @Inject
    private PlanScene scene;

    @Inject
    private FlowMap flowMap;

    @Inject
    private ExamPlanDrafting drafting;

    @Inject
    private ExamPlanReview review;

    @Inject
    private QuotaIncreases increases;

    @Inject
    private SiteApplying applying;

    @Inject
    private SiteApproval approval;

    @Inject
    private SiteReading sites;

    @Inject
    private People people;

    @Inject
    private School school;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    private Planner planner;
    private long certificate;
    private YearMonth month;
    private BatchKey batch;
    private LocalDate due;

    @BeforeEach
    void school() throws Exception {
        planner = scene.planner();
        certificate = scene.certificate();
        month = scene.monthsAhead(4);
        batch = new BatchKey(planner.departmentId(), certificate, month);
        people.open(FINANCE, "correct horse", Role.FINANCE);
        people.open(LEADING, "correct horse", Role.LEADING_GROUP);
        people.open(AUDITOR, "correct horse", Role.AUDITOR);
        long organization = school.one().organizationId();
        people.open(
                ORGANIZATION,
                "correct horse",
                account -> account.grant(Role.EVALUATION_ORGANIZATION, null, organization));
        due = node(ProcessStep.EXAM_PLAN).due();
        assertThat(due).isBetween(month.atDay(1), month.atDay(9));
    }

    @Test
    void followsTheRecordsFromNothingToTheEnteredCandidates() throws Exception {
        stands(
                "PILOT NOT_STARTED 附件1·二·1 DEPARTMENT",
                "WORK_PLAN NOT_STARTED 附件1·二·2 *",
                "AGREEMENT NOT_STARTED 附件1·三 DEPARTMENT",
                "INTEGRATION NOT_STARTED 附件1·四 DEPARTMENT REPORT_MISSING",
                "TRAINING NOT_STARTED 附件1·五 DEPARTMENT NO_TRAINED_TEACHER,NO_CLASS_PLANNED",
                "EXAM_PLAN NOT_STARTED 附件1·六·1 DEPARTMENT PLAN_DUE",
                "REGISTRATION NOT_STARTED 附件1·六·2 DEPARTMENT NOT_IN_PLAN",
                "PREPARATION NOT_STARTED 附件1·六·3(1) DEPARTMENT NO_SITE,NO_PLAN",
                "EXAM_DAY NOT_KEPT 附件1·六·4 -",
                "SCORING NOT_KEPT 附件1·七 + 八 -",
                "ARCHIVE_AND_CERTIFICATES NOT_KEPT 附件1·九 + 十 + 十一 -",
                "SETTLEMENT NOT_KEPT 附件1·十二 -");

        scene.quota(planner, certificate, month, 2);
        long plan = scene.written(planner, month, scene.exam(planner, null, certificate, month, 3));
        stands(
                "TRAINING NOT_STARTED 附件1·五 DEPARTMENT NO_TRAINED_TEACHER,NO_COURSE_LINKED",
                "EXAM_PLAN IN_PROGRESS 附件1·六·1 DEPARTMENT OVER_QUOTA",
                "REGISTRATION NOT_STARTED 附件1·六·2 DEPARTMENT PLAN_NOT_APPROVED");

        long exam = scene.examOf(planner, plan);
        long increase = As.user(planner.account()).call(() -> increases.apply(new ApplyForIncrease(exam, 1, "扩班")));
        As.user(planner.account()).run(() -> drafting.submit(new SubmitPlan(scene.ref(plan), null)));
        stands(
                "EXAM_PLAN IN_PROGRESS 附件1·六·1 ACADEMIC_AFFAIRS NOT_APPROVED_BY_HOST",
                "REGISTRATION NOT_STARTED 附件1·六·2 ACADEMIC_AFFAIRS PLAN_NOT_APPROVED");

        As.user(PlanScene.HOST).run(() -> review.approve(new ApprovePlan(scene.ref(plan), null)));
        stands(
                "EXAM_PLAN IN_PROGRESS 附件1·六·1 ACADEMIC_AFFAIRS HEADS_OVER",
                "REGISTRATION NOT_STARTED 附件1·六·2 DEPARTMENT NOBODY_REGISTERED");

        As.user(PlanScene.HOST).run(() -> {
            increases.forward(increases.detail(increase).increase());
            increases.recordReply(new RecordReply(
                    increases.detail(increase).increase(),
                    true,
                    "豫1+X办〔2026〕9号",
                    LocalDate.now(clock),
                    null,
                    "批复.pdf",
                    PlanScene.pdf()));
        });
        stands("EXAM_PLAN DONE 附件1·六·1 -");

        register(exam);
        stands("REGISTRATION IN_PROGRESS 附件1·六·2 DEPARTMENT WITHOUT_PHOTO,NOT_ALL_APPLIED");
        enter(exam);
        stands("REGISTRATION DONE 附件1·六·2 -");
        assertThat(node(ProcessStep.REGISTRATION).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.arguments()).containsExactly(3, 2, 1));
    }

    @Test
    void asksForTrainingWhatTheBatchNeedsOnTheDayOfItsExam() throws Exception {
        scene.written(planner, month, scene.exam(planner, null, certificate, month, 3));
        trained(month.atDay(20));
        taught(planner.classId(), 64, 48);
        Planner other = scene.planner();
        taught(other.classId(), 64, 10);
        stands("TRAINING IN_PROGRESS 附件1·五 DEPARTMENT HOURS_SHORT");

        transaction.call(() -> em.createNativeQuery("update coursehours set taughthours = 64 where classid = ?")
                .setParameter(1, planner.classId())
                .executeUpdate());
        stands("TRAINING DONE 附件1·五 -");
    }

    @Test
    void hasTheSiteForWhoeverLooks() throws Exception {
        long site = As.user(planner.account())
                .call(() -> applying.open(
                        new OpenSite(planner.departmentId(), new SiteDraft(certificate, "信息楼", 60, "机房两间"), null)));
        stands("PREPARATION IN_PROGRESS 附件1·六·3(1) DEPARTMENT ORGANIZATION_MISSING,NO_PLAN");
        As.user(planner.account()).run(() -> applying.submit(sites.detail(site).site()));
        stands("PREPARATION IN_PROGRESS 附件1·六·3(1) EVALUATION_ORGANIZATION ORGANIZATION_MISSING,NO_PLAN");
        LocalDate today = LocalDate.now(clock);
        As.user(ORGANIZATION)
                .run(() -> approval.approveForOrganization(
                        new ApproveSite(sites.detail(site).site(), today, "评〔2026〕7号"), "批准书.pdf", Papers.pdf()));
        stands("PREPARATION IN_PROGRESS 附件1·六·3(1) ACADEMIC_AFFAIRS AUTHORITY_MISSING,NO_PLAN");
        As.user(PlanScene.HOST)
                .run(() -> approval.recordAuthority(
                        new RecordAuthority(sites.detail(site).site(), true, today, "豫教〔2026〕8号", null),
                        "批复.pdf",
                        Papers.pdf()));
        stands("PREPARATION IN_PROGRESS 附件1·六·3(2) DEPARTMENT NO_PLAN");
    }

    @Test
    void leadsNobodyWhereHeMayNotGo() throws Exception {
        assertThat(As.user(FINANCE).call(() -> flowMap.of(batch)).nodes())
                .filteredOn(node -> node.report().place() != null)
                .extracting(node -> node.report().place().kind())
                .isNotEmpty()
                .doesNotContain(
                        PlaceKind.EXAM_SITE,
                        PlaceKind.EXAM_SITES,
                        PlaceKind.COURSE_HOURS,
                        PlaceKind.INTEGRATION_REPORTS,
                        PlaceKind.EXAM_PLAN_TO_OPEN);
        Planner stranger = scene.planner();
        assertThatThrownBy(() -> As.user(stranger.account()).call(() -> flowMap.of(batch)))
                .isInstanceOf(NotFoundException.class);
    }

    /** R-6.1 (c): the plan of December may be of exams in January, which take the quota of the new year. */
    @Test
    void theStepsBeforeThePlanAreThoseOfTheYearOfTheExams() throws Exception {
        YearMonth december = YearMonth.of(month.getYear() + 1, 12);
        YearMonth january = december.plusMonths(1);
        planOf(december, january);
        planOf(december.minusMonths(1), december);
        scene.quota(planner, certificate, january, 2);

        assertThat(line(node(december, ProcessStep.PILOT))).isEqualTo("PILOT DONE 附件1·二·1 -");
        assertThat(node(december, ProcessStep.WORK_PLAN).place().of())
                .containsEntry("year", String.valueOf(january.getYear()));
        assertThat(node(december.minusMonths(1), ProcessStep.PILOT))
                .returns(StepState.NOT_STARTED, StepReport::state)
                .returns(Place.of(PlaceKind.PILOT_ROUNDS).with("year", december.getYear()), StepReport::place);
    }

    private void planOf(YearMonth plan, YearMonth exams) throws Exception {
        transaction.call(() -> em.createNativeQuery(
                        "insert into examplan (departmentid, planmonth, exammonth, status) values (?, ?, ?, 'DRAFT')")
                .setParameter(1, planner.departmentId())
                .setParameter(2, plan.atDay(1))
                .setParameter(3, exams.atDay(1))
                .executeUpdate());
    }

    @Test
    void batchesAreListedOnceHoweverManyExamsTheyHave() throws Exception {
        scene.written(
                planner,
                month,
                scene.exam(planner, null, certificate, month, 3),
                scene.exam(planner, null, certificate, month, 4));
        BatchFilter own = new BatchFilter(month.getYear(), planner.departmentId(), certificate);

        As.user(FINANCE).run(() -> {
            assertThat(flowMap.batches(own, PageRequest.first(10)).rows())
                    .singleElement()
                    .extracting(BatchRow::planStatus)
                    .isEqualTo(PlanStatus.DRAFT);
            assertThat(flowMap.batches(own, PageRequest.first(10)).total()).isEqualTo(1);
            assertThat(flowMap.export(own).size()).isPositive();
        });
    }

    /**
     * Each line: step, state, clause, office that acts ({@code -} for none, {@code *} for not looked at), and what is
     * missing if that is to be looked at. Steps that are not named stand as they did.
     */
    private void stands(String... lines) throws Exception {
        List<String> seen = lines(As.user(planner.account()).call(() -> flowMap.of(batch)));
        for (String line : lines) {
            String step = line.split(" ")[0];
            String actual = seen.stream()
                    .filter(one -> one.startsWith(step + " "))
                    .findFirst()
                    .orElseThrow();
            String wanted = line.endsWith(" *") ? line.substring(0, line.length() - 2) : line;
            assertThat(actual).startsWith(wanted);
        }
        assertThat(seen).hasSize(12);
        for (String viewer : List.of(PlanScene.HOST, FINANCE, LEADING, AUDITOR)) {
            assertThat(lines(As.user(viewer).call(() -> flowMap.of(batch))))
                    .as(viewer)
                    .isEqualTo(seen);
        }
    }

    /** With the last day too, so that viewers are compared by it. */
    private static List<String> lines(BatchFlow flow) {
        return flow.nodes().stream()
                .map(node -> line(node.report())
                        + (node.report().due() == null
                                ? ""
                                : " @" + node.report().due()))
                .toList();
    }

    private static String line(StepReport report) {
        List<String> words = new ArrayList<>(Arrays.asList(
                report.step().name(),
                report.state().name(),
                report.clause(),
                report.who() == null ? "-" : report.who().name()));
        if (!report.missing().isEmpty()) {
            words.add(
                    report.missing().stream().map(gap -> gap.evidence().name()).collect(Collectors.joining(",")));
        }
        return String.join(" ", words);
    }

    private StepReport node(ProcessStep step) throws Exception {
        return node(month, step);
    }

    private StepReport node(YearMonth planMonth, ProcessStep step) throws Exception {
        BatchKey key = new BatchKey(planner.departmentId(), certificate, planMonth);
        return As.user(planner.account()).call(() -> flowMap.of(key)).nodes().stream()
                .map(BatchFlow.FlowNode::report)
                .filter(report -> report.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private void register(long exam) throws Exception {
        transaction.call(() -> {
            for (int i = 0; i < 2; i++) {
                em.createNativeQuery(
                                """
                                with one as (insert into student (studentnumber, name, documenttype, idnumber, idindex,
                                classid, departmentid) values (upper(substr(gen_random_uuid()::text, 1, 18)), '考生', 'RESIDENT_ID', 'k1:x',
                                substr(md5(gen_random_uuid()::text) || md5(gen_random_uuid()::text), 1, 43), ?, ?)
                                returning id)
                                insert into candidate (studentid, plannedexamid, classid, departmentid, certificateid,
                                level, quotayear, status, firsttime, reading, registeredat)
                                select id, ?, ?, ?, ?, 'INTERMEDIATE', ?, 'REGISTERED', true, 'SAME_LEVEL', now()
                                from one""")
                        .setParameter(1, planner.classId())
                        .setParameter(2, planner.departmentId())
                        .setParameter(3, exam)
                        .setParameter(4, planner.classId())
                        .setParameter(5, planner.departmentId())
                        .setParameter(6, certificate)
                        .setParameter(7, month.getYear())
                        .executeUpdate();
            }
            return null;
        });
    }

    /** Photos for all of them, and all of them entered on the platform. */
    private void enter(long exam) throws Exception {
        transaction.call(() -> {
            em.createNativeQuery(
                            """
                            insert into photo (studentid, departmentid, sha256, size, width, height, redpercent,
                            backgroundred, takenat) select studentid, departmentid,
                            md5(studentid::text) || md5(studentid::text), 1, 260, 378, 99, true, now()
                            from candidate where plannedexamid = ?""")
                    .setParameter(1, exam)
                    .executeUpdate();
            return em.createNativeQuery(
                            "update candidate set status = 'APPLIED', appliedon = current_date where plannedexamid = ?")
                    .setParameter(1, exam)
                    .executeUpdate();
        });
    }

    private void trained(LocalDate on) throws Exception {
        transaction.call(() -> em.createNativeQuery(
                        """
                        insert into trainingrecord (staffid, departmentid, course, organizer, certificateid, trainedon)
                        values (?, ?, '考评员培训', '评价组织', ?, ?)""")
                .setParameter(1, planner.staffId())
                .setParameter(2, planner.departmentId())
                .setParameter(3, certificate)
                .setParameter(4, on)
                .executeUpdate());
    }

    private void taught(long classId, int planned, int taught) throws Exception {
        transaction.call(() -> em.createNativeQuery(
                        """
                        insert into coursehours (departmentid, classid, certificateid, course, kind, plannedhours,
                        taughthours, taughtuntil) values ((select departmentid from schoolclass where id = ?), ?, ?,
                        '专业核心课', 'COMBINED', ?, ?, current_date)""")
                .setParameter(1, classId)
                .setParameter(2, classId)
                .setParameter(3, certificate)
                .setParameter(4, planned)
                .setParameter(5, taught)
                .executeUpdate());
    }
}
