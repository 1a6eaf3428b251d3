package cn.edu.jzu.skillcert.examplan.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.examplan.ApprovePlan;
import cn.edu.jzu.skillcert.examplan.ClassHeads;
import cn.edu.jzu.skillcert.examplan.ComponentDate;
import cn.edu.jzu.skillcert.examplan.ExamPlanDrafting;
import cn.edu.jzu.skillcert.examplan.ExamPlanReading;
import cn.edu.jzu.skillcert.examplan.ExamPlanReview;
import cn.edu.jzu.skillcert.examplan.OpenPlan;
import cn.edu.jzu.skillcert.examplan.PlanContent;
import cn.edu.jzu.skillcert.examplan.PlanRef;
import cn.edu.jzu.skillcert.examplan.PlannedExamTerms;
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
import cn.edu.jzu.skillcert.testing.As;
import cn.edu.jzu.skillcert.testing.Departments;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Departments that plan: each with somebody who writes, a class, somebody responsible and certificates with quotas. */
@ApplicationScoped
public class PlanScene {

    static final String HOST = "scene-host";
    static final SkillLevel LEVEL = SkillLevel.INTERMEDIATE;
    private static final AtomicInteger NUMBERS = new AtomicInteger(17_000);

    @Inject
    private People people;

    @Inject
    private Departments departments;

    @Inject
    private School school;

    @Inject
    private ExamPlanDrafting drafting;

    @Inject
    private ExamPlanReview review;

    @Inject
    private ExamPlanReading reading;

    @Inject
    private Quotas quotas;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    /** A department of its own, with the account that plans for it. */
    record Planner(long departmentId, String account, long classId, String className, long staffId) {}

    Planner planner() throws Exception {
        people.open(HOST, "correct horse", Role.ACADEMIC_AFFAIRS);
        String code = code();
        long department = departments.open(code);
        people.open("p-" + code, "correct horse", account -> account.grant(Role.DEPARTMENT, department, null));
        return transaction.call(() -> {
            SchoolClass schoolClass = new SchoolClass(code, new ClassFacts("班" + code, "软件技术", 2024, department));
            em.persist(schoolClass);
            Staff staff = new Staff(code, "陈负责", department);
            em.persist(staff);
            em.flush();
            return new Planner(department, "p-" + code, schoolClass.getId(), "班" + code, staff.getId());
        });
    }

    long certificate() throws Exception {
        String code = code();
        return transaction.call(() -> {
            SkillCertificate certificate =
                    new SkillCertificate(code, "证书 " + code, school.one().organizationId(), Set.of(LEVEL));
            em.persist(certificate);
            em.flush();
            return certificate.getId();
        });
    }

    /** Approved heads of the year in which the month lies. */
    void quota(Planner planner, long certificate, YearMonth month, int heads) throws Exception {
        As.user(HOST)
                .run(() -> quotas.increase(new GrantedIncrease(
                        key(certificate, month),
                        planner.departmentId(),
                        heads,
                        "豫教职成函〔2026〕1号",
                        LocalDate.of(2026, 3, 2),
                        NUMBERS.incrementAndGet())));
    }

    static QuotaKey key(long certificate, YearMonth month) {
        return new QuotaKey(month.getYear(), certificate, LEVEL);
    }

    YearMonth monthsAhead(int months) {
        return YearMonth.now(clock).plusMonths(months);
    }

    PlannedExamTerms exam(Planner planner, Long id, long certificate, YearMonth month, int heads) {
        return new PlannedExamTerms(
                id,
                certificate,
                LEVEL,
                planner.staffId(),
                heads,
                ComponentDate.on(month.atDay(20)),
                ComponentDate.on(month.atDay(21)),
                "信息楼机房301",
                "40机位，联网",
                List.of(new ClassHeads(planner.classId(), heads)));
    }

    long written(Planner planner, YearMonth month, PlannedExamTerms... exams) throws Exception {
        return As.user(planner.account()).call(() -> {
            long id = drafting.open(new OpenPlan(planner.departmentId(), month, false));
            drafting.revise(new RevisePlan(drafting.draft(id).plan(), new PlanContent(false, List.of(exams))));
            return id;
        });
    }

    /** Of its exams, in their order. */
    List<Long> certificatesOf(Planner planner, long planId) throws Exception {
        return As.user(planner.account()).call(() -> drafting.draft(planId).content().exams().stream()
                .map(PlannedExamTerms::certificateId)
                .toList());
    }

    long submitted(Planner planner, YearMonth month, PlannedExamTerms... exams) throws Exception {
        long id = written(planner, month, exams);
        As.user(planner.account())
                .run(() -> drafting.submit(new SubmitPlan(drafting.draft(id).plan(), null)));
        return id;
    }

    long approved(Planner planner, YearMonth month, PlannedExamTerms... exams) throws Exception {
        long id = submitted(planner, month, exams);
        As.user(HOST).run(() -> review.approve(new ApprovePlan(ref(id), "同意")));
        return id;
    }

    /** As the page of whoever acts has it. */
    PlanRef ref(long planId) {
        return reading.detail(planId).plan();
    }

    long examOf(Planner planner, long planId) throws Exception {
        return As.user(planner.account())
                .call(() -> drafting.draft(planId).content().exams().get(0).id());
    }

    static InputStream pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    private static String code() {
        return UUID.randomUUID().toString().substring(0, 18);
    }
}
