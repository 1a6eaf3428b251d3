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
import cn.edu.jzu.skillcert.registration.model.Photo;
import cn.edu.jzu.skillcert.registration.model.PhotoReading;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.testing.Departments;
import cn.edu.jzu.skillcert.testing.InTransaction;
import cn.edu.jzu.skillcert.testing.People;
import cn.edu.jzu.skillcert.testing.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
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

    public static final String REGISTRAR = "exam-registrar";
    public static final String STRANGER = "exam-stranger";
    public static final String HOST = "exam-host";
    public static final String PAYER = "exam-payer";
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

    public void set() {
        department = departments.open("EXAM-D1");
        long other = departments.open("EXAM-D2");
        people.open(REGISTRAR, "correct horse", account -> account.grant(Role.DEPARTMENT, department, null));
        people.open(STRANGER, "correct horse", account -> account.grant(Role.DEPARTMENT, other, null));
        people.open(HOST, "correct horse", Role.ACADEMIC_AFFAIRS);
        people.open(PAYER, "correct horse", Role.FINANCE);
    }

    public LocalDate day() {
        return LocalDate.now(clock).plusDays(40);
    }

    int year() {
        return day().getYear();
    }

    private static String code() {
        return UUID.randomUUID().toString().substring(0, 18);
    }

    /** A new class with so many students. */
    public Home home(int heads) throws Exception {
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

    public record Home(long classId, String name, List<Long> students) {}

    /** A new certificate with a quota for each level. */
    public long certificate(int quota) throws Exception {
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
                                source, sourceid, actorid, actorname, at)
                                select q.id, ?, 'APPROVED', ?, '测试', current_date, 'PILOT_ROUND', ?, a.id, a.name,
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
    public long exam(long certificateId, SkillLevel level, LocalDate on, int headsOfEach, Home... homes)
            throws Exception {
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
            em.createNativeQuery(
                            "insert into quotaplace (plannedexam_id, position, heads, since) values (?, 0, ?, now())")
                    .setParameter(1, exam)
                    .setParameter(2, headsOfEach * homes.length)
                    .executeUpdate();
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

    /** Each with a photo whose background is red by measure. */
    void photographed(Long... students) throws Exception {
        for (Long student : students) {
            photographed(student, true);
        }
    }

    /** @param red by measure; else somebody has to look at it */
    void photographed(long student, boolean red) throws Exception {
        transaction.call(() -> {
            em.persist(new Photo(
                    student,
                    department,
                    "%064x".formatted(student),
                    1000,
                    new PhotoReading.Picture(260, 378, 1000, red ? 950 : 100),
                    red,
                    clock.instant()));
            return null;
        });
    }

    /** Filed a year ago, in force for years. */
    void filedAgreement(long certificateId, SkillLevel level, String price) throws Exception {
        transaction.call(() -> {
            long agreement = ((Number) em.createNativeQuery(
                                    """
                                    insert into agreement (departmentid, organizationid, title, status, startdate, enddate,
                                    reviewfrom, signedon, filingnumber, filedon) values (?, ?, '考务协议', 'FILED', ?, ?,
                                    'ACADEMIC_AFFAIRS', ?, ?, ?) returning id""")
                            .setParameter(1, department)
                            .setParameter(2, school.one().organizationId())
                            .setParameter(3, day().minusYears(1))
                            .setParameter(4, day().plusYears(4))
                            .setParameter(5, day().minusYears(1))
                            .setParameter(6, code())
                            .setParameter(7, day().minusYears(1))
                            .getSingleResult())
                    .longValue();
            return em.createNativeQuery(
                            "insert into agreementprice (agreement_id, position, certificateid, level, unitprice)"
                                    + " values (?, 0, ?, ?, ?)")
                    .setParameter(1, agreement)
                    .setParameter(2, certificateId)
                    .setParameter(3, level.name())
                    .setParameter(4, new BigDecimal(price))
                    .executeUpdate();
        });
    }

    /** From now on somebody vouches for the history of everybody here. */
    void historyIsKnown() throws Exception {
        parameter("EXAM_HISTORY_FROM", "2015-09-01");
    }

    /** @param setting from today on */
    void parameter(String key, String setting) throws Exception {
        transaction.call(() -> em.createNativeQuery(
                        """
                        insert into parameter (parameterkey, setting, validfrom, clause, reason)
                        values (?, ?, ?, '附件1·十二', 'ExamScene')
                        on conflict (parameterkey, validfrom) do update set setting = excluded.setting""")
                .setParameter(1, key)
                .setParameter(2, setting)
                .setParameter(3, LocalDate.now(clock))
                .executeUpdate());
    }

    Student student(long id) throws Exception {
        return transaction.call(() -> em.find(Student.class, id));
    }

    void rename(long student, String name) throws Exception {
        transaction.call(() -> em.createNativeQuery("update student set name = ? where id = ?")
                .setParameter(1, name)
                .setParameter(2, student)
                .executeUpdate());
    }

    /** As if the clock had been moved past it. */
    public void held(long plannedExamId, LocalDate on) throws Exception {
        transaction.call(() -> em.createNativeQuery("update plannedexam set theoryon = ? where id = ?")
                .setParameter(1, on)
                .setParameter(2, plannedExamId)
                .executeUpdate());
    }

    public long department() {
        return department;
    }

    public void changePlan(long plannedExamId, String status) throws Exception {
        transaction.call(() -> em.createNativeQuery(
                        "update examplan set status = ? where id = (select plan_id from plannedexam where id = ?)")
                .setParameter(1, status)
                .setParameter(2, plannedExamId)
                .executeUpdate());
    }
}
