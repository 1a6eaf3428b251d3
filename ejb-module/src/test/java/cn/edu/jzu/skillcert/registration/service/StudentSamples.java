package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.examplan.PlanStatus;
import cn.edu.jzu.skillcert.examplan.PlannedExamFacts;
import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.model.SchoolClass;
import cn.edu.jzu.skillcert.platform.personal.PersonalData;
import cn.edu.jzu.skillcert.reference.SkillLevel;
import cn.edu.jzu.skillcert.reference.model.SkillCertificate;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.FirstTimeReading;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.StudentNumber;
import cn.edu.jzu.skillcert.registration.model.Candidate;
import cn.edu.jzu.skillcert.registration.model.FirstTime;
import cn.edu.jzu.skillcert.registration.model.SealedIdentity;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.shared.PersonalField;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Samples for the contract tests. */
public final class StudentSamples {

    private StudentSamples() {}

    @Dependent
    public static class OfStudent implements Sample<Student> {

        @PersistenceContext(unitName = "skillcert")
        private EntityManager em;

        @Inject
        private PersonalData personal;

        @Override
        public Class<Student> type() {
            return Student.class;
        }

        @Override
        public Student belongingTo(Owner owner) {
            String number = UUID.randomUUID().toString().substring(0, 18);
            SchoolClass home = new SchoolClass(number, new ClassFacts("样例2401班", "软件技术", 2024, owner.departmentId()));
            em.persist(home);
            em.flush();
            ClassOption option =
                    new ClassOption(home.getId(), number, "样例2401班", "软件技术", 2024, owner.departmentId(), false);
            SealedIdentity identity = new SealedIdentity(
                    DocumentType.PASSPORT,
                    personal.seal(PersonalField.ID_NUMBER, number),
                    personal.index(PersonalField.ID_NUMBER, number));
            Student student = new Student(StudentNumber.of(number), PersonName.of("样例学生"), identity, option);
            student.belongTo(owner.accountId());
            return student;
        }
    }

    @Dependent
    public static class OfCandidate implements Sample<Candidate> {

        @Inject
        private OfStudent students;

        @PersistenceContext(unitName = "skillcert")
        private EntityManager em;

        @Override
        public Class<Candidate> type() {
            return Candidate.class;
        }

        @Override
        public Candidate belongingTo(Owner owner) {
            Student student = students.belongingTo(owner);
            em.persist(student);
            SkillCertificate certificate = new SkillCertificate(
                    student.getStudentNumber(),
                    student.getStudentNumber(),
                    owner.organizationId(),
                    Set.of(SkillLevel.INTERMEDIATE));
            em.persist(certificate);
            em.flush();
            PlannedExamFacts exam = new PlannedExamFacts(
                    plannedExam(owner.departmentId(), certificate.getId()),
                    0,
                    owner.departmentId(),
                    certificate.getId(),
                    SkillLevel.INTERMEDIATE,
                    YearMonth.of(2026, 11),
                    2026,
                    PlanStatus.APPROVED,
                    null,
                    null,
                    null,
                    1,
                    0,
                    List.of());
            return new Candidate(
                    student,
                    exam,
                    FirstTime.of(certificate.getId(), SkillLevel.INTERMEDIATE, List.of()),
                    FirstTimeReading.SAME_LEVEL,
                    Instant.EPOCH);
        }

        private long plannedExam(long departmentId, long certificateId) {
            em.createNativeQuery(
                            """
                            insert into examplan (departmentid, planmonth, exammonth, status)
                            values (?, '1980-01-01', '1980-01-01', 'DRAFT') on conflict do nothing""")
                    .setParameter(1, departmentId)
                    .executeUpdate();
            return ((Number) em.createNativeQuery(
                                    """
                                    insert into plannedexam (plan_id, certificateid, level)
                                    select id, ?, 'INTERMEDIATE' from examplan
                                    where departmentid = ? and planmonth = '1980-01-01' returning id""")
                            .setParameter(1, certificateId)
                            .setParameter(2, departmentId)
                            .getSingleResult())
                    .longValue();
        }
    }
}
