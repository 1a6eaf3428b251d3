package cn.edu.jzu.skillcert.examplan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.examplan.ApplyForIncrease;
import cn.edu.jzu.skillcert.examplan.ApprovePlan;
import cn.edu.jzu.skillcert.examplan.ChangePlan;
import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.ExamPlanDrafting;
import cn.edu.jzu.skillcert.examplan.ExamPlanReading;
import cn.edu.jzu.skillcert.examplan.ExamPlanReview;
import cn.edu.jzu.skillcert.examplan.IncreaseStatus;
import cn.edu.jzu.skillcert.examplan.OpenPlan;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanDetail;
import cn.edu.jzu.skillcert.examplan.PlanError;
import cn.edu.jzu.skillcert.examplan.PlanFilter;
import cn.edu.jzu.skillcert.examplan.PlanOverview;
import cn.edu.jzu.skillcert.examplan.PlanRef;
import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
import cn.edu.jzu.skillcert.examplan.PlannedExams;
import cn.edu.jzu.skillcert.examplan.QuotaIncreases;
import cn.edu.jzu.skillcert.examplan.RecordReply;
import cn.edu.jzu.skillcert.examplan.ReturnPlan;
import cn.edu.jzu.skillcert.examplan.RevisePlan;
import cn.edu.jzu.skillcert.examplan.SubmitPlan;
import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.model.SchoolClass;
import cn.edu.jzu.skillcert.organization.model.Staff;
import cn.edu.jzu.skillcert.pilot.GrantedIncrease;
import cn.edu.jzu.skillcert.pilot.QuotaKey;
import cn.edu.jzu.skillcert.pilot.Quotas;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.regulation.RuleRefusedException;
import cn.edu.jzu.skillcert.shared.BusinessException;
import cn.edu.jzu.skillcert.shared.ErrorCode;
import cn.edu.jzu.skillcert.shared.NotFoundException;
import cn.edu.jzu.skillcert.shared.PageRequest;
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.InPortal;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InPortal
class ExamPlanIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(7000);
    private static final AtomicInteger MONTHS = new AtomicInteger(1);

    @Inject
    private ExamPlanDrafting drafting;

    @Inject
    private ExamPlanReview review;

    @Inject
    private ExamPlanReading reading;

    @Inject
    private QuotaIncreases increases;

    @Inject
    private PlannedExams plannedExams;

    @Inject
    private Quotas quotas;

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

    private YearMonth month;
    private LocalDate exam;
    private long certificateId;
    private long classId;
    private long staffId;

    /** Every test has a month and a certificate of its own, two months and more ahead. */
    @BeforeEach
    void school() throws Exception {
        long department = school.one().departmentId();
        people.open("plan-dept", "correct horse", account -> account.grant(Role.DEPARTMENT, department, null));
        people.open(
                "plan-other",
                "correct horse",
                account -> account.grant(Role.DEPARTMENT, school.other().departmentId(), null));
        people.open("plan-host", "correct horse", Role.ACADEMIC_AFFAIRS);
        do {
            month = YearMonth.now(clock).plusMonths(1 + MONTHS.incrementAndGet());
        } while (isTaken(department, month) || isTaken(department, month.plusMonths(1)));
        exam = month.atDay(20);
        String code = UUID.randomUUID().toString().substring(0, 18);
        transaction.call(() -> {
            SkillCertificate certificate = new SkillCertificate(
                    code, "Web前端开发 " + code, school.one().organizationId(), Set.of(SkillLevel.INTERMEDIATE));
            em.persist(certificate);
            SchoolClass schoolClass = new SchoolClass(code, new ClassFacts("软件2401班", "软件技术", 2024, department));
            em.persist(schoolClass);
            Staff staff = new Staff(code, "陈负责", department);
            em.persist(staff);
            em.flush();
            certificateId = certificate.getId();
            classId = schoolClass.getId();
            staffId = staff.getId();
            return null;
        });
    }

    private boolean isTaken(long department, YearMonth by) throws Exception {
        return transaction.call(
                () -> !em.createNativeQuery("select 1 from examplan where departmentid = ? and planmonth = ?")
                        .setParameter(1, department)
                        .setParameter(2, by.atDay(1))
                        .getResultList()
                        .isEmpty());
    }

    @Test
    void aPlanWithinTheQuotaIsApprovedAndOpenForRegistration() throws Exception {
        quota(60);
        long id = submitted(60);
        asHost(() -> review.approve(new ApprovePlan(ref(id), "同意")));

        PlannedExamFacts facts = onlyExam(id);
        assertThat(facts.isApproved()).isTrue();
        assertThat(facts.openHeads()).isEqualTo(60);
        assertThat(facts.headsOf(classId)).isEqualTo(60);
        assertThat(facts.month()).isEqualTo(month);
        assertThat(asDepartment(() -> plannedExams.approvedFrom(exam)))
                .extracting(PlannedExamFacts::id)
                .contains(facts.id());
        assertThat(asDepartment(() -> plannedExams.ofBatch(facts.batch())))
                .extracting(PlannedExamFacts::id)
                .containsExactly(facts.id());
    }

    @Test
    void headsOverTheQuotaStayLockedUntilTheProvinceHasAnswered() throws Exception {
        quota(60);
        long id = written(70);
        assertThatThrownBy(() -> asDepartment(() -> {
                    drafting.submit(new SubmitPlan(ref(id), null));
                    return null;
                }))
                .isInstanceOf(RuleRefusedException.class);

        long examId =
                asDepartment(() -> drafting.draft(id)).content().exams().get(0).id();
        assertRefused(
                () -> asDepartment(() -> increases.apply(new ApplyForIncrease(examId, 11, "扩班"))),
                PlanError.INCREASE_OVER_NEED);
        long increase = asDepartment(() -> increases.apply(new ApplyForIncrease(examId, 10, "扩班")));
        submit(id);
        asHost(() -> review.approve(new ApprovePlan(ref(id), null)));
        assertThat(onlyExam(id).lockedHeads()).isEqualTo(10);

        asHost(() -> increases.forward(increases.detail(increase).increase()));
        LocalDate today = LocalDate.now(clock);
        asHost(() -> increases.recordReply(new RecordReply(
                increases.detail(increase).increase(), true, "豫1+X办〔2026〕9号", today, null, "批复.pdf", PlanScene.pdf())));

        assertThat(onlyExam(id).lockedHeads()).isZero();
        assertThat(quotas.of(key()).heads()).isEqualTo(70);
        assertThat(asDepartment(() -> increases.detail(increase)).status()).isEqualTo(IncreaseStatus.GRANTED);
    }

    @Test
    void aChangeOfWhatWasApprovedGoesThroughTheRulesAndTheReviewAgain() throws Exception {
        quota(60);
        long id = submitted(60);
        asHost(() -> review.approve(new ApprovePlan(ref(id), null)));
        PlannedExamTerms terms =
                asDepartment(() -> drafting.draft(id)).content().exams().get(0);

        assertThatThrownBy(() -> asDepartment(() -> {
                    drafting.change(new ChangePlan(ref(id), content(terms.id(), 61), "新增一人"));
                    return null;
                }))
                .isInstanceOf(RuleRefusedException.class);
        asDepartment(() -> {
            drafting.change(new ChangePlan(ref(id), content(terms.id(), 55), "减少五人"));
            return null;
        });

        PlanDetail detail = asDepartment(() -> reading.detail(id));
        assertThat(detail.status()).isEqualTo(PlanStatus.SUBMITTED);
        assertThat(detail.exams().get(0).changed()).isTrue();
        assertThat(onlyExam(id).id()).isEqualTo(terms.id());
        assertThat(onlyExam(id).isApproved()).isFalse();
    }

    @Test
    void twoDepartmentsShareTheQuotaInTheOrderOfSubmission() throws Exception {
        quota(60);
        submitted(40);
        long other = As.user("plan-other").call(() -> {
            long id = drafting.open(new OpenPlan(school.other().departmentId(), month, false));
            PlannedExamTerms terms = terms(null, 30, List.of());
            drafting.revise(new RevisePlan(drafting.draft(id).plan(), new PlanContent(false, List.of(terms))));
            return id;
        });
        assertThat(As.user("plan-other").call(() -> reading.detail(other)).exams())
                .singleElement()
                .satisfies(exam -> {
                    assertThat(exam.standing().plannedBefore()).isEqualTo(40);
                    assertThat(exam.standing().neededIncrease()).isEqualTo(10);
                });
    }

    @Test
    void aReturnedPlanShowsItsReasonAndComesBack() throws Exception {
        quota(60);
        long id = submitted(60);
        assertRefused(
                () -> asDepartment(() -> drafting.revise(new RevisePlan(ref(id), content(null, 50)))),
                PlanError.ACTION_NOT_NOW);
        asHost(() -> review.returnToDepartment(new ReturnPlan(ref(id), "考场条件不详")));

        assertThat(asDepartment(() -> drafting.draft(id)).returnReason()).isEqualTo("考场条件不详");
        submit(id);
        assertThat(asDepartment(() -> reading.detail(id)).status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void aMonthHasOnePlanAndTheNextOneCanBeCopied() throws Exception {
        long id = written(30);
        assertRefused(() -> asDepartment(() -> drafting.open(open(month, false))), PlanError.MONTH_TAKEN);

        MONTHS.incrementAndGet();
        long copy = asDepartment(() -> drafting.open(open(month.plusMonths(1), true)));
        assertThat(asDepartment(() -> drafting.draft(copy)).content().exams())
                .singleElement()
                .satisfies(exam -> {
                    assertThat(exam.heads()).isEqualTo(30);
                    assertThat(exam.classes()).containsExactly(new ClassHeads(classId, 30));
                    assertThat(exam.firstSession()).isEmpty();
                });
        assertThat(copy).isNotEqualTo(id);
    }

    @Test
    void theOverviewHasEveryDepartmentAndMonthWithItsDueDate() throws Exception {
        long id = asDepartment(() -> drafting.open(open(month, false)));
        asDepartment(
                () -> drafting.revise(new RevisePlan(drafting.draft(id).plan(), new PlanContent(true, List.of()))));
        submit(id);

        PlanOverview overview = As.user("plan-host").call(() -> reading.overview(month.getYear()));
        assertThat(overview.months()).hasSize(12);
        assertThat(overview.departments())
                .filteredOn(line -> line.departmentId() == school.one().departmentId())
                .singleElement()
                .satisfies(line -> assertThat(line.months().get(month.getMonthValue() - 1))
                        .satisfies(plan -> {
                            assertThat(plan.planId()).isEqualTo(id);
                            assertThat(plan.zeroReport()).isTrue();
                            assertThat(plan.submitted()).isTrue();
                            assertThat(plan.workingDaysLate()).isZero();
                        }));
        assertThat(As.user("plan-other")
                        .call(() -> reading.overview(month.getYear()))
                        .departments())
                .extracting(PlanOverview.DepartmentPlans::departmentId)
                .containsExactly(school.other().departmentId());
        assertThat(asDepartment(() -> reading.list(
                                new PlanFilter(null, month, month, null, true, null, null, null),
                                PageRequest.first(10)))
                        .rows())
                .hasSize(1);
    }

    @Test
    void aPlanOfAnotherDepartmentDoesNotExist() throws Exception {
        long id = written(30);

        assertThatThrownBy(() -> As.user("plan-other").call(() -> reading.detail(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.user("plan-other").call(() -> drafting.open(open(month, false))))
                .isInstanceOf(NotFoundException.class);
    }

    private long written(int heads) throws Exception {
        return asDepartment(() -> {
            long id = drafting.open(open(month, false));
            drafting.revise(new RevisePlan(drafting.draft(id).plan(), content(null, heads)));
            return id;
        });
    }

    private long submitted(int heads) throws Exception {
        long id = written(heads);
        submit(id);
        return id;
    }

    private void submit(long id) throws Exception {
        asDepartment(() -> {
            drafting.submit(new SubmitPlan(drafting.draft(id).plan(), null));
            return null;
        });
    }

    private OpenPlan open(YearMonth wanted, boolean copy) {
        return new OpenPlan(school.one().departmentId(), wanted, copy);
    }

    private PlanContent content(Long examId, int heads) {
        return new PlanContent(false, List.of(terms(examId, heads, List.of(new ClassHeads(classId, heads)))));
    }

    private PlannedExamTerms terms(Long examId, int heads, List<ClassHeads> classes) {
        return new PlannedExamTerms(
                examId,
                certificateId,
                SkillLevel.INTERMEDIATE,
                staffId,
                heads,
                ComponentDate.on(exam),
                ComponentDate.on(exam.plusDays(1)),
                "信息楼机房301",
                "40机位，联网",
                classes);
    }

    private void quota(int heads) throws Exception {
        GrantedIncrease granted = new GrantedIncrease(
                key(),
                school.one().departmentId(),
                heads,
                "豫教职成函〔2026〕1号",
                LocalDate.of(2026, 3, 2),
                NUMBERS.incrementAndGet());
        As.user("plan-host").run(() -> quotas.increase(granted));
    }

    private QuotaKey key() {
        return new QuotaKey(month.getYear(), certificateId, SkillLevel.INTERMEDIATE);
    }

    private PlannedExamFacts onlyExam(long planId) throws Exception {
        long examId = asDepartment(() -> drafting.draft(planId))
                .content()
                .exams()
                .get(0)
                .id();
        return asDepartment(() -> plannedExams.exam(examId));
    }

    /** As the page of whoever acts has it. */
    private PlanRef ref(long id) {
        return reading.detail(id).plan();
    }

    private <T> T asDepartment(Callable<T> action) throws Exception {
        return As.user("plan-dept").call(action);
    }

    private void asHost(As.Action action) throws Exception {
        As.user("plan-host").run(action);
    }

    private static void assertRefused(ThrowingCallable action, ErrorCode code) {
        assertThatThrownBy(action).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
