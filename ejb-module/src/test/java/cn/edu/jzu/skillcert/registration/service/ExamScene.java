package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.account.Role;
import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.model.SchoolClass;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.StudentNumber;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.testing.Departments;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Classes full of students, certificates with quotas, and approved plans: what a registration starts from. */
@ApplicationScoped
public class ExamScene {

    static final String REGISTRAR = "exam-registrar";
    static final String STRANGER = "exam-stranger";
    static final String HOST = "exam-host";
    static final String PAYER = "exam-payer";
    private static final AtomicInteger PLANS = new AtomicInteger();

    @Inject
    private People people;

    @Inject
    private Departments departments;

    @Inject
    private School school;

    @Inject
    private Identities identities;

    @Inject
    private InTransaction transaction;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "skillcert")
    private EntityManager em;

    private long department;

    void set() {
        department = departments.open("EXAM-D1");
        long other = departments.open("EXAM-D2");
        people.open(REGISTRAR, "correct horse", account -> account.grant(Role.DEPARTMENT, department, null));
        people.open(STRANGER, "correct horse", account -> account.grant(Role.DEPARTMENT, other, null));
        people.open(HOST, "correct horse", Role.ACADEMIC_AFFAIRS);
        people.open(PAYER, "correct horse", Role.FINANCE);
    }

    LocalDate day() {
        return LocalDate.now(clock).plusDays(40);
    }

    int year() {
        return day().getYear();
    }

    private static String code() {
        return UUID.randomUUID().toString().substring(0, 18);
    }

    /** A new class with so many students. */
    Home home(int heads) throws Exception {
        return transaction.call(() -> {
            String code = code();
            SchoolClass one = new SchoolClass(code, new ClassFacts("班" + code, "软件技术", 2024, department));
            em.persist(one);
            em.flush();
            ClassOption option = new ClassOption(one.getId(), code, "班" + code, "软件技术", 2024, department, false);
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < heads; i++) {
                Student student = new Student(
                        StudentNumber.of(code()),
                        PersonName.of("考生"),
                        identities.seal(DocumentType.RESIDENT_ID, IdNumbers.next()),
                        option);
                em.persist(student);
                em.flush();
                ids.add(student.getId());
            }
            return new Home(one.getId(), "班" + code, ids);
        });
    }

    record Home(long classId, String name, List<Long> students) {}

    /** A new certificate with a quota for each level. */
    long certificate(int quota) throws Exception {
        return transaction.call(() -> {
            SkillCertificate certificate = new SkillCertificate(
                    code(), "证书" + code(), school.one().organizationId(), EnumSet.allOf(SkillLevel.class));
            em.persist(certificate);
            em.flush();
            for (SkillLevel level : SkillLevel.values()) {
                em.createNativeQuery("insert into quota (year, certificateid, level) values (?, ?, ?)")
                        .setParameter(1, year())
                        .setParameter(2, certificate.getId())
                        .setParameter(3, level.name())
                        .executeUpdate();
                em.createNativeQuery(
                                """
                                insert into quotaentry (quota_id, departmentid, kind, heads, documentnumber, decidedon,
                                source, sourceid, page, actorid, actorname, at)
                                select q.id, ?, 'APPROVED', ?, '测试', current_date, 'PILOT_ROUND', ?, '/', a.id, a.name,
                                now() from quota q, account a where q.certificateid = ? and q.level = ?
                                and a.username = ?""")
                        .setParameter(1, department)
                        .setParameter(2, quota)
                        .setParameter(3, certificate.getId())
                        .setParameter(4, certificate.getId())
                        .setParameter(5, level.name())
                        .setParameter(6, HOST)
                        .executeUpdate();
            }
            return certificate.getId();
        });
    }

    /** A planned exam of a plan of its own, which is approved. */
    long exam(long certificateId, SkillLevel level, LocalDate on, int headsOfEach, Home... homes) throws Exception {
        return transaction.call(() -> {
            // A month far back for each plan: only the exam's own days count here.
            LocalDate month = LocalDate.of(1990, 1, 1).plusMonths(PLANS.getAndIncrement());
            LocalDate examMonth = on.withDayOfMonth(1);
            long plan = ((Number) em.createNativeQuery(
                                    """
                                    insert into examplan (departmentid, planmonth, exammonth, status, firstsubmittedat,
                                    submittedat) values (?, ?, ?, 'APPROVED', now(), now()) returning id""")
                            .setParameter(1, department)
                            .setParameter(2, month)
                            .setParameter(3, examMonth)
                            .getSingleResult())
                    .longValue();
            long exam = ((Number) em.createNativeQuery(
                                    """
                                    insert into plannedexam (plan_id, certificateid, level, heads, theoryon,
                                    practicalnotapplicable, place) values (?, ?, ?, ?, ?, '只考理论', '信息楼')
                                    returning id""")
                            .setParameter(1, plan)
                            .setParameter(2, certificateId)
                            .setParameter(3, level.name())
                            .setParameter(4, headsOfEach * homes.length)
                            .setParameter(5, on)
                            .getSingleResult())
                    .longValue();
            for (int i = 0; i < homes.length; i++) {
                em.createNativeQuery(
                                "insert into plannedclass (plannedexam_id, position, classid, heads) values (?, ?, ?, ?)")
                        .setParameter(1, exam)
                        .setParameter(2, i)
                        .setParameter(3, homes[i].classId())
                        .setParameter(4, headsOfEach)
                        .executeUpdate();
            }
            return exam;
        });
    }

    /** What was taught to a class for a certificate. */
    void taught(Home home, long certificateId, int planned, int taught) throws Exception {
        transaction.call(() -> em.createNativeQuery(
                        """
                        insert into coursehours (departmentid, classid, certificateid, course, kind, plannedhours,
                        taughthours, taughtuntil) values (?, ?, ?, '专业核心课', 'COMBINED', ?, ?, current_date)""")
                .setParameter(1, department)
                .setParameter(2, home.classId())
                .setParameter(3, certificateId)
                .setParameter(4, planned)
                .setParameter(5, taught)
                .executeUpdate());
    }

    void changePlan(long plannedExamId, String status) throws Exception {
        transaction.call(() -> em.createNativeQuery(
                        "update examplan set status = ? where id = (select plan_id from plannedexam where id = ?)")
                .setParameter(1, status)
                .setParameter(2, plannedExamId)
                .executeUpdate());
    }
}
