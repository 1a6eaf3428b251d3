package cn.edu.jzu.skillcert.registration.service;

import cn.edu.jzu.skillcert.organization.ClassFacts;
import cn.edu.jzu.skillcert.organization.ClassOption;
import cn.edu.jzu.skillcert.organization.model.SchoolClass;
import cn.edu.jzu.skillcert.platform.personal.PersonalData;
import cn.edu.jzu.skillcert.registration.DocumentType;
import cn.edu.jzu.skillcert.registration.PersonName;
import cn.edu.jzu.skillcert.registration.model.SealedIdentity;
import cn.edu.jzu.skillcert.registration.model.Student;
import cn.edu.jzu.skillcert.shared.PersonalField;
import cn.edu.jzu.skillcert.testing.Sample;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
            Student student = new Student(number, PersonName.of("样例学生"), identity, option);
            student.belongTo(owner.accountId());
            return student;
        }
    }
}
